(* The certificate of the page `attention-zero-queries`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{p} = \frac{1}{N}$ in step 1 *)

Record run11_state := { run11_now_Q_ : nat -> nat -> R; run11_now_K : nat -> nat -> R }.

Section run11.
Variables (N_ d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R).
Definition run11_next_q (now : run11_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run11_now_Q_ now k j * X (S t) s j).
Definition run11_next_key (now : run11_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run11_now_K now k j * X (S t) s j).
Definition run11_next_a (now : run11_state) (t s u : nat) : R :=
  Sum 1 r (fun k => run11_next_key now t u k * run11_next_q now t s k).
Definition run11_next_e_ (now : run11_state) (t s u : nat) : R :=
  exp (run11_next_a now t s u).
Definition run11_next_total (now : run11_state) (t s : nat) : R :=
  Sum 1 N_ (fun u => run11_next_e_ now t s u).
Definition run11_next_p (now : run11_state) (t s u : nat) : R :=
  / run11_next_total now t s * run11_next_e_ now t s u.
Definition run11_next_out (now : run11_state) (t s i : nat) : R :=
  Sum 1 N_ (fun u => run11_next_p now t s u * v (S t) u i).
Definition run11_next_dp (now : run11_state) (t s u : nat) : R :=
  Sum 1 n (fun i => g (S t) s i * v (S t) u i).
Definition run11_next_dtotal (now : run11_state) (t s : nat) : R :=
  - (Sum 1 N_ (fun u => run11_next_dp now t s u * run11_next_e_ now t s u) * / (run11_next_total now t s ^ 2)).
Definition run11_next_de (now : run11_state) (t s u : nat) : R :=
  / run11_next_total now t s * run11_next_dp now t s u + run11_next_dtotal now t s.
Definition run11_next_da (now : run11_state) (t s u : nat) : R :=
  exp (run11_next_a now t s u) * run11_next_de now t s u.
Definition run11_next_dkey (now : run11_state) (t s k : nat) : R :=
  Sum 1 N_ (fun i => run11_next_da now t i s * run11_next_q now t i k).
Definition run11_next_dq (now : run11_state) (t s k : nat) : R :=
  Sum 1 N_ (fun u => run11_next_key now t u k * run11_next_da now t s u).
Definition run11_next_Q_ (now : run11_state) (t k j : nat) : R :=
  run11_now_Q_ now k j - eta * Sum 1 N_ (fun s => run11_next_dq now t s k * X (S t) s j).
Definition run11_next_K (now : run11_state) (t k j : nat) : R :=
  run11_now_K now k j - eta * Sum 1 N_ (fun s => run11_next_dkey now t s k * X (S t) s j).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_Q_ := run11_next_Q_ now t; run11_now_K := run11_next_K now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_Q_ := fun k j => 0; run11_now_K := fun k j => K0 k j |} | S t => run11_step (run11_after t) t end.
Definition run11_Q_ (t : nat) := run11_now_Q_ (run11_after t).
Definition run11_K (t : nat) := run11_now_K (run11_after t).
Definition run11_q (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run11_next_q (run11_after t) t end.
Definition run11_key (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run11_next_key (run11_after t) t end.
Definition run11_a (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run11_next_a (run11_after t) t end.
Definition run11_e_ (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run11_next_e_ (run11_after t) t end.
Definition run11_total (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run11_next_total (run11_after t) t end.
Definition run11_p (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run11_next_p (run11_after t) t end.
Definition run11_out (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run11_next_out (run11_after t) t end.
Definition run11_dp (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run11_next_dp (run11_after t) t end.
Definition run11_dtotal (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run11_next_dtotal (run11_after t) t end.
Definition run11_de (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run11_next_de (run11_after t) t end.
Definition run11_da (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run11_next_da (run11_after t) t end.
Definition run11_dkey (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run11_next_dkey (run11_after t) t end.
Definition run11_dq (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run11_next_dq (run11_after t) t end.
End run11.

Lemma L1_1 (N_ d r : nat) (K : nat -> nat -> nat -> R) (K0 : nat -> nat -> R) (Q_ X a e_ key p q : nat -> nat -> nat -> R) (total : nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, K 0%nat k j = K0 k j)
    (H2 : forall k : nat, forall j : nat, Q_ 0%nat k j = 0)
    (H3 : forall t : nat, forall s : nat, total (S t) s = Sum 1 N_ (fun u => e_ (S t) s u))
    (H4 : forall t : nat, forall s : nat, forall u : nat, a (S t) s u = Sum 1 r (fun k => key (S t) u k * q (S t) s k))
    (H5 : forall t : nat, forall s : nat, forall u : nat, e_ (S t) s u = exp (a (S t) s u))
    (H6 : forall t : nat, forall s : nat, forall k : nat, key (S t) s k = Sum 1 d (fun j => K t k j * X (S t) s j))
    (H7 : forall t : nat, forall s : nat, forall u : nat, p (S t) s u = / total (S t) s * e_ (S t) s u)
    (H8 : forall t : nat, forall s : nat, forall k : nat, q (S t) s k = Sum 1 d (fun j => Q_ t k j * X (S t) s j)) :
  forall s : nat, forall u : nat, p 1%nat s u = / INR N_.
Proof.
  assert (s1 : forall (s u : nat),
    p 1%nat s u = / total 1%nat s * e_ 1%nat s u)
    by (clear - H7 e_ p total; exact (fun s u => (eq_trans (eq_refl (p 1%nat s u)) (eq_trans (H7 0%nat s u) (eq_refl (/ total 1%nat s * e_ 1%nat s u)))))).
  assert (s2 : forall (s : nat),
    total 1%nat s = Sum 1 N_ (fun u => e_ 1%nat s u))
    by (clear - H3 N_ e_ total; exact (fun s => (eq_trans (eq_refl (total 1%nat s)) (eq_trans (H3 0%nat s) (eq_refl (Sum 1 N_ (fun u => e_ 1%nat s u))))))).
  assert (s3 : forall (s u_0 : nat),
    e_ 1%nat s u_0 = exp (a 1%nat s u_0))
    by (clear - H5 a e_; exact (fun s u_0 => (eq_trans (eq_refl (e_ 1%nat s u_0)) (eq_trans (H5 0%nat s u_0) (eq_refl (exp (a 1%nat s u_0))))))).
  assert (s4 : forall (s u_0 : nat),
    a 1%nat s u_0 = Sum 1 r (fun k => key 1%nat u_0 k * q 1%nat s k))
    by (clear - H4 a key q r; exact (fun s u_0 => (eq_trans (eq_refl (a 1%nat s u_0)) (eq_trans (H4 0%nat s u_0) (eq_refl (Sum 1 r (fun k => key 1%nat u_0 k * q 1%nat s k))))))).
  assert (s5 : forall (k_1 u_0 : nat),
    key 1%nat u_0 k_1 = Sum 1 d (fun j => K 0%nat k_1 j * X 1%nat u_0 j))
    by (clear - H6 K X d key; exact (fun k_1 u_0 => (eq_trans (eq_refl (key 1%nat u_0 k_1)) (eq_trans (H6 0%nat u_0 k_1) (eq_refl (Sum 1 d (fun j => K 0%nat k_1 j * X 1%nat u_0 j))))))).
  assert (s6 : forall (k_1 s : nat),
    q 1%nat s k_1 = Sum 1 d (fun j => Q_ 0%nat k_1 j * X 1%nat s j))
    by (clear - H8 Q_ X d q; exact (fun k_1 s => (eq_trans (eq_refl (q 1%nat s k_1)) (eq_trans (H8 0%nat s k_1) (eq_refl (Sum 1 d (fun j => Q_ 0%nat k_1 j * X 1%nat s j))))))).
  assert (s7 : forall (j_2 s : nat),
    0 * X 1%nat s j_2 = 0)
    by (clear - X; exact (fun j_2 s => (ring_fact [X 1%nat s j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s8 : Sum 1 d (fun j => 0) = 0)
    by (clear - d; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (k_1 u_0 : nat),
    Sum 1 d (fun j => K0 k_1 j * X 1%nat u_0 j) * 0 = 0)
    by (clear - K0 X d; exact (fun k_1 u_0 => (ring_fact [Sum 1 d (fun j => K0 k_1 j * X 1%nat u_0 j)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s10 : Sum 1 r (fun k => 0) = 0)
    by (clear - r; exact (rewritten (V 1) [Sum 1 r (fun k => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat r _ (fun k => 0) (fun k => eq_refl)) (sum_linear 1%nat r [])) (eq_refl (0))) eq_refl))).
  assert (s11 : Sum 1 N_ (fun u => 1) = INR N_)
    by (clear - N_; exact (rewritten (V 1) [Sum 1 N_ (fun u => 1)] [INR N_] (same_parts (eq_trans (y := Sum 1 N_ (fun u => 1)) (sum_ext 1%nat N_ _ _ (fun u => eq_refl)) (rewritten (V 1) [Sum 1 N_ (fun u => 1)] [INR N_] (same_parts (sum_ones_1 N_) eq_refl))) eq_refl))).
  assert (s12 : forall (s u : nat),
    e_ 1%nat s u = exp (a 1%nat s u))
    by (clear - H5 a e_; exact (fun s u => (eq_trans (eq_refl (e_ 1%nat s u)) (eq_trans (H5 0%nat s u) (eq_refl (exp (a 1%nat s u))))))).
  assert (s13 : forall (s u : nat),
    a 1%nat s u = Sum 1 r (fun k => key 1%nat u k * q 1%nat s k))
    by (clear - H4 a key q r; exact (fun s u => (eq_trans (eq_refl (a 1%nat s u)) (eq_trans (H4 0%nat s u) (eq_refl (Sum 1 r (fun k => key 1%nat u k * q 1%nat s k))))))).
  assert (s14 : forall (k_0 u : nat),
    key 1%nat u k_0 = Sum 1 d (fun j => K 0%nat k_0 j * X 1%nat u j))
    by (clear - H6 K X d key; exact (fun k_0 u => (eq_trans (eq_refl (key 1%nat u k_0)) (eq_trans (H6 0%nat u k_0) (eq_refl (Sum 1 d (fun j => K 0%nat k_0 j * X 1%nat u j))))))).
  assert (s15 : forall (k_0 s : nat),
    q 1%nat s k_0 = Sum 1 d (fun j => Q_ 0%nat k_0 j * X 1%nat s j))
    by (clear - H8 Q_ X d q; exact (fun k_0 s => (eq_trans (eq_refl (q 1%nat s k_0)) (eq_trans (H8 0%nat s k_0) (eq_refl (Sum 1 d (fun j => Q_ 0%nat k_0 j * X 1%nat s j))))))).
  assert (s16 : forall (j_1 s : nat),
    0 * X 1%nat s j_1 = 0)
    by (clear - X; exact (fun j_1 s => (ring_fact [X 1%nat s j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : forall (k_0 u : nat),
    Sum 1 d (fun j => K0 k_0 j * X 1%nat u j) * 0 = 0)
    by (clear - K0 X d; exact (fun k_0 u => (ring_fact [Sum 1 d (fun j => K0 k_0 j * X 1%nat u j)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s18 : / INR N_ * 1 = / INR N_)
    by (clear - N_; exact (ring_fact [/ INR N_] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl)).
  assert (s19 : / INR N_ = / INR N_)
    by (clear - N_; exact (eq_refl (/ INR N_))).
  exact (fun s : nat => (fun u : nat => (eq_trans (s1 s u) (eq_trans (mul2 (inv1 (eq_trans (s2 s) (eq_trans (sum_ext 1%nat N_ _ _ (fun u_0 : nat => (eq_trans (s3 s u_0) (eq_trans (f_equal exp (eq_trans (s4 s u_0) (eq_trans (sum_ext 1%nat r _ _ (fun k_1 : nat => (eq_trans (mul2 (eq_trans (s5 k_1 u_0) (sum_ext 1%nat d _ _ (fun j_2 : nat => (mul2 (H1 k_1 j_2) (eq_refl (X 1%nat u_0 j_2)))))) (eq_trans (s6 k_1 s) (eq_trans (sum_ext 1%nat d _ _ (fun j_2 : nat => (eq_trans (mul2 (H2 k_1 j_2) (eq_refl (X 1%nat s j_2))) (s7 j_2 s)))) s8))) (s9 k_1 u_0)))) s10))) law_exp_of_zero)))) s11))) (eq_trans (s12 s u) (eq_trans (f_equal exp (eq_trans (s13 s u) (eq_trans (sum_ext 1%nat r _ _ (fun k_0 : nat => (eq_trans (mul2 (eq_trans (s14 k_0 u) (sum_ext 1%nat d _ _ (fun j_1 : nat => (mul2 (H1 k_0 j_1) (eq_refl (X 1%nat u j_1)))))) (eq_trans (s15 k_0 s) (eq_trans (sum_ext 1%nat d _ _ (fun j_1 : nat => (eq_trans (mul2 (H2 k_0 j_1) (eq_refl (X 1%nat s j_1))) (s16 j_1 s)))) s8))) (s17 k_0 u)))) s10))) law_exp_of_zero))) s18)))).
Qed.

Lemma L1_2 (N_ d r : nat) (K : nat -> nat -> nat -> R) (K0 : nat -> nat -> R) (Q_ X a e_ key p q : nat -> nat -> nat -> R) (total : nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, K 0%nat k j = K0 k j)
    (H2 : forall k : nat, forall j : nat, Q_ 0%nat k j = 0)
    (H3 : forall t : nat, forall s : nat, total (S t) s = Sum 1 N_ (fun u => e_ (S t) s u))
    (H4 : forall t : nat, forall s : nat, forall u : nat, a (S t) s u = Sum 1 r (fun k => key (S t) u k * q (S t) s k))
    (H5 : forall t : nat, forall s : nat, forall u : nat, e_ (S t) s u = exp (a (S t) s u))
    (H6 : forall t : nat, forall s : nat, forall k : nat, key (S t) s k = Sum 1 d (fun j => K t k j * X (S t) s j))
    (H7 : forall t : nat, forall s : nat, forall u : nat, p (S t) s u = / total (S t) s * e_ (S t) s u)
    (H8 : forall t : nat, forall s : nat, forall k : nat, q (S t) s k = Sum 1 d (fun j => Q_ t k j * X (S t) s j)) :
  forall s : nat, forall u : nat, p 1%nat s u = / INR N_.
Proof.
  pose (n := 0%nat).
  pose (eta := 0).
  pose (K_r := fun _ _ _ : nat => 0).
  pose (Q_r := fun _ _ _ : nat => 0).
  pose (a_r := fun _ _ _ : nat => 0).
  pose (da_r := fun _ _ _ : nat => 0).
  pose (de_r := fun _ _ _ : nat => 0).
  pose (dkey_r := fun _ _ _ : nat => 0).
  pose (dp_r := fun _ _ _ : nat => 0).
  pose (dq_r := fun _ _ _ : nat => 0).
  pose (dtotal_r := fun _ _ : nat => 0).
  pose (e_r := fun _ _ _ : nat => 0).
  pose (g := fun _ _ _ : nat => 0).
  pose (key_r := fun _ _ _ : nat => 0).
  pose (out_r := fun _ _ _ : nat => 0).
  pose (p_r := fun _ _ _ : nat => 0).
  pose (q_r := fun _ _ _ : nat => 0).
  pose (total_r := fun _ _ : nat => 0).
  pose (v := fun _ _ _ : nat => 0).
  exact (L1_1 N_ d r K K0 Q_ X a e_ key p q total H1 H2 H3 H4 H5 H6 H7 H8).
Qed.

Theorem claim1 :
  forall (N_ d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R),
  let total := (run11_total N_ d n r eta K0 X g v) in
  let p := (run11_p N_ d n r eta K0 X g v) in
  (forall t : nat, forall s : nat, total (S t) s <> 0) ->
  (INR N_ <> 0) ->
  forall s : nat, forall u : nat, p 1%nat s u = / INR N_.
Proof.
  intros N_ d n r eta K0 X g v total p H9 H10.
  exact (L1_2 N_ d r (run11_K N_ d n r eta K0 X g v) K0 (run11_Q_ N_ d n r eta K0 X g v) X (run11_a N_ d n r eta K0 X g v) (run11_e_ N_ d n r eta K0 X g v) (run11_key N_ d n r eta K0 X g v) (run11_p N_ d n r eta K0 X g v) (run11_q N_ d n r eta K0 X g v) (run11_total N_ d n r eta K0 X g v) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim1_moves :
  let N_ := 1%nat in
  let d := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let eta := (1 : R) in
  let K0 := fun i1 i2 : nat => 1 in
  let X := fun i1 i2 i3 : nat => 1 in
  let g := fun i1 i2 i3 : nat => 1 in
  let v := fun i1 i2 i3 : nat => 1 in
  (INR N_ <> 0) /\ (X 1%nat 1%nat 1%nat <> 0).
Proof.
  intros N_ d n r eta K0 X g v.
  pose (K := (run11_K N_ d n r eta K0 X g v)).
  pose (key := (run11_key N_ d n r eta K0 X g v)).
  pose (Q_ := (run11_Q_ N_ d n r eta K0 X g v)).
  pose (q := (run11_q N_ d n r eta K0 X g v)).
  pose (a := (run11_a N_ d n r eta K0 X g v)).
  pose (e_ := (run11_e_ N_ d n r eta K0 X g v)).
  pose (total := (run11_total N_ d n r eta K0 X g v)).
  assert (v1 : K 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K0 1%nat 1%nat) eq_refl (rewritten (V 1) [K0 1%nat 1%nat] [1] (same_parts (eq_refl : K0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : key 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : Q_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : Q_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : q 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 1%nat 1%nat] [1; 0] (same_parts v2 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : e_ 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : total 1%nat 1%nat = 1)
    by (refine (eq_trans (y := e_ 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [e_ 1%nat 1%nat 1%nat] [1] (same_parts v6 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : q 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 0%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 0%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 0%nat 1%nat] [1; 0] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : e_ 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 0%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 0%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 0%nat 1%nat] [0] (same_parts v9 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : total 1%nat 0%nat = 1)
    by (refine (eq_trans (y := e_ 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [e_ 1%nat 0%nat 1%nat] [1] (same_parts v10 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (INR N_) (0) (rewritten (V 1) [INR N_] [1] (same_parts (INR_IZR_INZ N_ : INR N_ = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (eq_fails (X 1%nat 1%nat 1%nat) (0) (rewritten (V 1) [X 1%nat 1%nat 1%nat] [1] (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data, step 1 changes $\mathbf{Q}$ *)

Record run21_state := { run21_now_Q_ : nat -> nat -> R; run21_now_K : nat -> nat -> R }.

Section run21.
Variables (d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R).
Definition run21_next_q (now : run21_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run21_now_Q_ now k j * X (S t) s j).
Definition run21_next_key (now : run21_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run21_now_K now k j * X (S t) s j).
Definition run21_next_a (now : run21_state) (t s u : nat) : R :=
  Sum 1 r (fun k => run21_next_key now t u k * run21_next_q now t s k).
Definition run21_next_e_ (now : run21_state) (t s u : nat) : R :=
  exp (run21_next_a now t s u).
Definition run21_next_total (now : run21_state) (t s : nat) : R :=
  Sum 1 2 (fun u => run21_next_e_ now t s u).
Definition run21_next_p (now : run21_state) (t s u : nat) : R :=
  / run21_next_total now t s * run21_next_e_ now t s u.
Definition run21_next_out (now : run21_state) (t s i : nat) : R :=
  Sum 1 2 (fun u => run21_next_p now t s u * v (S t) u i).
Definition run21_next_dp (now : run21_state) (t s u : nat) : R :=
  Sum 1 n (fun i => g (S t) s i * v (S t) u i).
Definition run21_next_dtotal (now : run21_state) (t s : nat) : R :=
  - (Sum 1 2 (fun u => run21_next_dp now t s u * run21_next_e_ now t s u) * / (run21_next_total now t s ^ 2)).
Definition run21_next_de (now : run21_state) (t s u : nat) : R :=
  / run21_next_total now t s * run21_next_dp now t s u + run21_next_dtotal now t s.
Definition run21_next_da (now : run21_state) (t s u : nat) : R :=
  exp (run21_next_a now t s u) * run21_next_de now t s u.
Definition run21_next_dkey (now : run21_state) (t s k : nat) : R :=
  Sum 1 2 (fun i => run21_next_da now t i s * run21_next_q now t i k).
Definition run21_next_dq (now : run21_state) (t s k : nat) : R :=
  Sum 1 2 (fun u => run21_next_key now t u k * run21_next_da now t s u).
Definition run21_next_Q_ (now : run21_state) (t k j : nat) : R :=
  run21_now_Q_ now k j - eta * Sum 1 2 (fun s => run21_next_dq now t s k * X (S t) s j).
Definition run21_next_K (now : run21_state) (t k j : nat) : R :=
  run21_now_K now k j - eta * Sum 1 2 (fun s => run21_next_dkey now t s k * X (S t) s j).
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_Q_ := run21_next_Q_ now t; run21_now_K := run21_next_K now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_Q_ := fun k j => 0; run21_now_K := fun k j => K0 k j |} | S t => run21_step (run21_after t) t end.
Definition run21_Q_ (t : nat) := run21_now_Q_ (run21_after t).
Definition run21_K (t : nat) := run21_now_K (run21_after t).
Definition run21_q (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run21_next_q (run21_after t) t end.
Definition run21_key (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run21_next_key (run21_after t) t end.
Definition run21_a (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run21_next_a (run21_after t) t end.
Definition run21_e_ (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run21_next_e_ (run21_after t) t end.
Definition run21_total (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run21_next_total (run21_after t) t end.
Definition run21_p (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run21_next_p (run21_after t) t end.
Definition run21_out (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run21_next_out (run21_after t) t end.
Definition run21_dp (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run21_next_dp (run21_after t) t end.
Definition run21_dtotal (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run21_next_dtotal (run21_after t) t end.
Definition run21_de (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run21_next_de (run21_after t) t end.
Definition run21_da (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run21_next_da (run21_after t) t end.
Definition run21_dkey (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run21_next_dkey (run21_after t) t end.
Definition run21_dq (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run21_next_dq (run21_after t) t end.
End run21.

Theorem claim2 :
  exists (d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R),
  let Q_ := (run21_Q_ d n r eta K0 X g v) in
  0 < eta /\
  (~ (forall k : nat, forall j : nat, Q_ 1%nat k j = Q_ 0%nat k j)).
Proof.
  pose (d := 1%nat).
  pose (n := 1%nat).
  pose (r := 1%nat).
  pose (eta := (1 : R)).
  pose (K0 := fun i1 i2 : nat => 1).
  pose (X := fun i1 i2 i3 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (g := fun i1 i2 i3 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (v := fun i1 i2 i3 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (Q_ := (run21_Q_ d n r eta K0 X g v)).
  pose (K := (run21_K d n r eta K0 X g v)).
  pose (key := (run21_key d n r eta K0 X g v)).
  pose (q := (run21_q d n r eta K0 X g v)).
  pose (a := (run21_a d n r eta K0 X g v)).
  pose (e_ := (run21_e_ d n r eta K0 X g v)).
  pose (total := (run21_total d n r eta K0 X g v)).
  pose (dp := (run21_dp d n r eta K0 X g v)).
  pose (dtotal := (run21_dtotal d n r eta K0 X g v)).
  pose (de := (run21_de d n r eta K0 X g v)).
  pose (da := (run21_da d n r eta K0 X g v)).
  pose (dq := (run21_dq d n r eta K0 X g v)).
  assert (v1 : Q_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : Q_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : K 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K0 1%nat 1%nat) eq_refl (rewritten (V 1) [K0 1%nat 1%nat] [1] (same_parts (eq_refl : K0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : key 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [1; 0] (same_parts v2 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : q 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [0; 0] (same_parts v1 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 1%nat 1%nat] [0; 0] (same_parts v3 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : e_ 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : key 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 2%nat 1%nat] [1; 1] (same_parts v2 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := key 1%nat 2%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 2%nat 1%nat; q 1%nat 1%nat 1%nat] [1; 0] (same_parts v7 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : e_ 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 2%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 2%nat] [0] (same_parts v8 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : total 1%nat 1%nat = 2)
    by (refine (eq_trans (y := e_ 1%nat 1%nat 1%nat + (e_ 1%nat 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [e_ 1%nat 1%nat 1%nat; e_ 1%nat 1%nat 2%nat] [1; 1] (same_parts v6 (same_parts v9 eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : dp 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := g 1%nat 1%nat 1%nat * v 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 1%nat 1%nat; v 1%nat 1%nat 1%nat] [0; 0] (same_parts (eq_refl : g 1%nat 1%nat 1%nat = 0) (same_parts (eq_refl : v 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : dp 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := g 1%nat 1%nat 1%nat * v 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 1%nat 1%nat; v 1%nat 2%nat 1%nat] [0; 1] (same_parts (eq_refl : g 1%nat 1%nat 1%nat = 0) (same_parts (eq_refl : v 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : dtotal 1%nat 1%nat = 0)
    by (refine (eq_trans (y := - ((dp 1%nat 1%nat 1%nat * e_ 1%nat 1%nat 1%nat + (dp 1%nat 1%nat 2%nat * e_ 1%nat 1%nat 2%nat + 0)) * / (total 1%nat 1%nat ^ 2))) eq_refl (eq_trans (y := - ((0 * 1 + (0 * 1 + 0)) * (1 / 4))) (rewritten (PEopp (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5))) [dp 1%nat 1%nat 1%nat; e_ 1%nat 1%nat 1%nat; dp 1%nat 1%nat 2%nat; e_ 1%nat 1%nat 2%nat; / (total 1%nat 1%nat ^ 2)] [0; 1; 0; 1; 1 / 4] (same_parts v11 (same_parts v6 (same_parts v12 (same_parts v9 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (rewritten (V 1) [total 1%nat 1%nat] [2] (same_parts v10 eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) eq_refl)))))) (ring_fact [] (PEopp (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 4)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : de 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := / total 1%nat 1%nat * dp 1%nat 1%nat 1%nat + dtotal 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 1%nat; dp 1%nat 1%nat 1%nat; dtotal 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 1%nat] [2] (same_parts v10 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v11 (same_parts v13 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : da 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat) * de 1%nat 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 1%nat 1%nat); de 1%nat 1%nat 1%nat] [1; 0] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) (same_parts v14 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : de 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := / total 1%nat 1%nat * dp 1%nat 1%nat 2%nat + dtotal 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 1%nat; dp 1%nat 1%nat 2%nat; dtotal 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 1%nat] [2] (same_parts v10 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v12 (same_parts v13 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : da 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 2%nat) * de 1%nat 1%nat 2%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 1%nat 2%nat); de 1%nat 1%nat 2%nat] [1; 0] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 2%nat] [0] (same_parts v8 eq_refl))) law_exp_of_zero) (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : dq 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * da 1%nat 1%nat 1%nat + (key 1%nat 2%nat 1%nat * da 1%nat 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 0 * 0 + (1 * 0 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [key 1%nat 1%nat 1%nat; da 1%nat 1%nat 1%nat; key 1%nat 2%nat 1%nat; da 1%nat 1%nat 2%nat] [0; 0; 1; 0] (same_parts v3 (same_parts v15 (same_parts v7 (same_parts v17 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : q 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 2%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : a 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 2%nat 1%nat] [0; 0] (same_parts v3 (same_parts v19 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : e_ 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 1%nat] [0] (same_parts v20 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : a 1%nat 2%nat 2%nat = 0)
    by (refine (eq_trans (y := key 1%nat 2%nat 1%nat * q 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 2%nat 1%nat; q 1%nat 2%nat 1%nat] [1; 0] (same_parts v7 (same_parts v19 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : e_ 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 2%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 2%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 2%nat] [0] (same_parts v22 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : total 1%nat 2%nat = 2)
    by (refine (eq_trans (y := e_ 1%nat 2%nat 1%nat + (e_ 1%nat 2%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [e_ 1%nat 2%nat 1%nat; e_ 1%nat 2%nat 2%nat] [1; 1] (same_parts v21 (same_parts v23 eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : dp 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := g 1%nat 2%nat 1%nat * v 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 2%nat 1%nat; v 1%nat 1%nat 1%nat] [1; 0] (same_parts (eq_refl : g 1%nat 2%nat 1%nat = 1) (same_parts (eq_refl : v 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : dp 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := g 1%nat 2%nat 1%nat * v 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 2%nat 1%nat; v 1%nat 2%nat 1%nat] [1; 1] (same_parts (eq_refl : g 1%nat 2%nat 1%nat = 1) (same_parts (eq_refl : v 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : dtotal 1%nat 2%nat = -1 / 4)
    by (refine (eq_trans (y := - ((dp 1%nat 2%nat 1%nat * e_ 1%nat 2%nat 1%nat + (dp 1%nat 2%nat 2%nat * e_ 1%nat 2%nat 2%nat + 0)) * / (total 1%nat 2%nat ^ 2))) eq_refl (eq_trans (y := - ((0 * 1 + (1 * 1 + 0)) * (1 / 4))) (rewritten (PEopp (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5))) [dp 1%nat 2%nat 1%nat; e_ 1%nat 2%nat 1%nat; dp 1%nat 2%nat 2%nat; e_ 1%nat 2%nat 2%nat; / (total 1%nat 2%nat ^ 2)] [0; 1; 1; 1; 1 / 4] (same_parts v25 (same_parts v21 (same_parts v26 (same_parts v23 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (rewritten (V 1) [total 1%nat 2%nat] [2] (same_parts v24 eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) eq_refl)))))) (ring_fact [] (PEopp (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 4)))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : de 1%nat 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := / total 1%nat 2%nat * dp 1%nat 2%nat 1%nat + dtotal 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + -1 / 4) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 2%nat; dp 1%nat 2%nat 1%nat; dtotal 1%nat 2%nat] [1 / 2; 0; -1 / 4] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 2%nat] [2] (same_parts v24 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v25 (same_parts v27 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (-1 # 4))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : da 1%nat 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 1%nat) * de 1%nat 2%nat 1%nat) eq_refl (eq_trans (y := 1 * (-1 / 4)) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 2%nat 1%nat); de 1%nat 2%nat 1%nat] [1; -1 / 4] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 1%nat] [0] (same_parts v20 eq_refl))) law_exp_of_zero) (same_parts v28 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (-1 # 4))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : de 1%nat 2%nat 2%nat = 1 / 4)
    by (refine (eq_trans (y := / total 1%nat 2%nat * dp 1%nat 2%nat 2%nat + dtotal 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 * 1 + -1 / 4) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 2%nat; dp 1%nat 2%nat 2%nat; dtotal 1%nat 2%nat] [1 / 2; 1; -1 / 4] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 2%nat] [2] (same_parts v24 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v26 (same_parts v27 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (-1 # 4))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : da 1%nat 2%nat 2%nat = 1 / 4)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 2%nat) * de 1%nat 2%nat 2%nat) eq_refl (eq_trans (y := 1 * (1 / 4)) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 2%nat 2%nat); de 1%nat 2%nat 2%nat] [1; 1 / 4] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 2%nat] [0] (same_parts v22 eq_refl))) law_exp_of_zero) (same_parts v30 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : dq 1%nat 2%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * da 1%nat 2%nat 1%nat + (key 1%nat 2%nat 1%nat * da 1%nat 2%nat 2%nat + 0)) eq_refl (eq_trans (y := 0 * (-1 / 4) + (1 * (1 / 4) + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [key 1%nat 1%nat 1%nat; da 1%nat 2%nat 1%nat; key 1%nat 2%nat 1%nat; da 1%nat 2%nat 2%nat] [0; -1 / 4; 1; 1 / 4] (same_parts v3 (same_parts v29 (same_parts v7 (same_parts v31 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 4))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1)))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : Q_ 1%nat 1%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat - eta * (dq 1%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + (dq 1%nat 2%nat 1%nat * X 1%nat 2%nat 1%nat + 0))) eq_refl (eq_trans (y := 0 - 1 * (0 * 0 + (1 / 4 * 1 + 0))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1)))))) [Q_ 0%nat 1%nat 1%nat; eta; dq 1%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat; dq 1%nat 2%nat 1%nat; X 1%nat 2%nat 1%nat] [0; 1; 0; 0; 1 / 4; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v18 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) (same_parts v32 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 4)) (PEc (1 # 1))) (PEc (0 # 1)))))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ d (ex_intro _ n (ex_intro _ r (ex_intro _ eta (ex_intro _ K0 (ex_intro _ X (ex_intro _ g (ex_intro _ v (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall k : nat, forall j : nat, Q_ 1%nat k j = Q_ 0%nat k j => (fun h : forall j : nat, Q_ 1%nat 1%nat j = Q_ 0%nat 1%nat j => (eq_fails (Q_ 1%nat 1%nat 1%nat) (Q_ 0%nat 1%nat 1%nat) (rewritten (V 1) [Q_ 1%nat 1%nat 1%nat] [-1 / 4] (same_parts v33 eq_refl)) (rewritten (V 1) [Q_ 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 4) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{K}$ does not change in the first step *)

Record run31_state := { run31_now_Q_ : nat -> nat -> R; run31_now_K : nat -> nat -> R }.

Section run31.
Variables (N_ d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R).
Definition run31_next_q (now : run31_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run31_now_Q_ now k j * X (S t) s j).
Definition run31_next_key (now : run31_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run31_now_K now k j * X (S t) s j).
Definition run31_next_a (now : run31_state) (t s u : nat) : R :=
  Sum 1 r (fun k => run31_next_key now t u k * run31_next_q now t s k).
Definition run31_next_e_ (now : run31_state) (t s u : nat) : R :=
  exp (run31_next_a now t s u).
Definition run31_next_total (now : run31_state) (t s : nat) : R :=
  Sum 1 N_ (fun u => run31_next_e_ now t s u).
Definition run31_next_p (now : run31_state) (t s u : nat) : R :=
  / run31_next_total now t s * run31_next_e_ now t s u.
Definition run31_next_out (now : run31_state) (t s i : nat) : R :=
  Sum 1 N_ (fun u => run31_next_p now t s u * v (S t) u i).
Definition run31_next_dp (now : run31_state) (t s u : nat) : R :=
  Sum 1 n (fun i => g (S t) s i * v (S t) u i).
Definition run31_next_dtotal (now : run31_state) (t s : nat) : R :=
  - (Sum 1 N_ (fun u => run31_next_dp now t s u * run31_next_e_ now t s u) * / (run31_next_total now t s ^ 2)).
Definition run31_next_de (now : run31_state) (t s u : nat) : R :=
  / run31_next_total now t s * run31_next_dp now t s u + run31_next_dtotal now t s.
Definition run31_next_da (now : run31_state) (t s u : nat) : R :=
  exp (run31_next_a now t s u) * run31_next_de now t s u.
Definition run31_next_dkey (now : run31_state) (t s k : nat) : R :=
  Sum 1 N_ (fun i => run31_next_da now t i s * run31_next_q now t i k).
Definition run31_next_dq (now : run31_state) (t s k : nat) : R :=
  Sum 1 N_ (fun u => run31_next_key now t u k * run31_next_da now t s u).
Definition run31_next_Q_ (now : run31_state) (t k j : nat) : R :=
  run31_now_Q_ now k j - eta * Sum 1 N_ (fun s => run31_next_dq now t s k * X (S t) s j).
Definition run31_next_K (now : run31_state) (t k j : nat) : R :=
  run31_now_K now k j - eta * Sum 1 N_ (fun s => run31_next_dkey now t s k * X (S t) s j).
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_Q_ := run31_next_Q_ now t; run31_now_K := run31_next_K now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_Q_ := fun k j => 0; run31_now_K := fun k j => K0 k j |} | S t => run31_step (run31_after t) t end.
Definition run31_Q_ (t : nat) := run31_now_Q_ (run31_after t).
Definition run31_K (t : nat) := run31_now_K (run31_after t).
Definition run31_q (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run31_next_q (run31_after t) t end.
Definition run31_key (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run31_next_key (run31_after t) t end.
Definition run31_a (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run31_next_a (run31_after t) t end.
Definition run31_e_ (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run31_next_e_ (run31_after t) t end.
Definition run31_total (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run31_next_total (run31_after t) t end.
Definition run31_p (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run31_next_p (run31_after t) t end.
Definition run31_out (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run31_next_out (run31_after t) t end.
Definition run31_dp (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run31_next_dp (run31_after t) t end.
Definition run31_dtotal (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run31_next_dtotal (run31_after t) t end.
Definition run31_de (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run31_next_de (run31_after t) t end.
Definition run31_da (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run31_next_da (run31_after t) t end.
Definition run31_dkey (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run31_next_dkey (run31_after t) t end.
Definition run31_dq (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run31_next_dq (run31_after t) t end.
End run31.

Lemma L3_1 (N_ d n r : nat) (eta : R) (K : nat -> nat -> nat -> R) (K0 : nat -> nat -> R) (Q_ X a da de dkey dp : nat -> nat -> nat -> R) (dtotal : nat -> nat -> R) (e_ g key q : nat -> nat -> nat -> R) (total : nat -> nat -> R) (v : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, K 0%nat k j = K0 k j)
    (H2 : forall k : nat, forall j : nat, Q_ 0%nat k j = 0)
    (H3 : forall t : nat, forall s : nat, dtotal (S t) s = - (Sum 1 N_ (fun u => dp (S t) s u * e_ (S t) s u) * / (total (S t) s ^ 2)))
    (H4 : forall t : nat, forall s : nat, total (S t) s = Sum 1 N_ (fun u => e_ (S t) s u))
    (H5 : forall t : nat, forall k : nat, forall j : nat, K (S t) k j = K t k j - eta * Sum 1 N_ (fun s => dkey (S t) s k * X (S t) s j))
    (H6 : forall t : nat, forall s : nat, forall u : nat, a (S t) s u = Sum 1 r (fun k => key (S t) u k * q (S t) s k))
    (H7 : forall t : nat, forall s : nat, forall u : nat, da (S t) s u = exp (a (S t) s u) * de (S t) s u)
    (H8 : forall t : nat, forall s : nat, forall u : nat, de (S t) s u = / total (S t) s * dp (S t) s u + dtotal (S t) s)
    (H9 : forall t : nat, forall s : nat, forall k : nat, dkey (S t) s k = Sum 1 N_ (fun i => da (S t) i s * q (S t) i k))
    (H10 : forall t : nat, forall s : nat, forall u : nat, dp (S t) s u = Sum 1 n (fun i => g (S t) s i * v (S t) u i))
    (H11 : forall t : nat, forall s : nat, forall u : nat, e_ (S t) s u = exp (a (S t) s u))
    (H12 : forall t : nat, forall s : nat, forall k : nat, key (S t) s k = Sum 1 d (fun j => K t k j * X (S t) s j))
    (H13 : forall t : nat, forall s : nat, forall k : nat, q (S t) s k = Sum 1 d (fun j => Q_ t k j * X (S t) s j)) :
  forall k : nat, forall j : nat, K 1%nat k j = K 0%nat k j.
Proof.
  assert (s1 : forall (j k : nat),
    K 1%nat k j = K 0%nat k j - eta * Sum 1 N_ (fun s => dkey 1%nat s k * X 1%nat s j))
    by (clear - H5 K N_ X dkey eta; exact (fun j k => (eq_trans (eq_refl (K 1%nat k j)) (eq_trans (H5 0%nat k j) (eq_refl (K 0%nat k j - eta * Sum 1 N_ (fun s => dkey 1%nat s k * X 1%nat s j))))))).
  assert (s2 : forall (k s_0 : nat),
    dkey 1%nat s_0 k = Sum 1 N_ (fun i => da 1%nat i s_0 * q 1%nat i k))
    by (clear - H9 N_ da dkey q; exact (fun k s_0 => (eq_trans (eq_refl (dkey 1%nat s_0 k)) (eq_trans (H9 0%nat s_0 k) (eq_refl (Sum 1 N_ (fun i => da 1%nat i s_0 * q 1%nat i k))))))).
  assert (s3 : forall (i_1 s_0 : nat),
    da 1%nat i_1 s_0 = exp (a 1%nat i_1 s_0) * de 1%nat i_1 s_0)
    by (clear - H7 a da de; exact (fun i_1 s_0 => (eq_trans (eq_refl (da 1%nat i_1 s_0)) (eq_trans (H7 0%nat i_1 s_0) (eq_refl (exp (a 1%nat i_1 s_0) * de 1%nat i_1 s_0)))))).
  assert (s4 : forall (i_1 s_0 : nat),
    a 1%nat i_1 s_0 = Sum 1 r (fun k => key 1%nat s_0 k * q 1%nat i_1 k))
    by (clear - H6 a key q r; exact (fun i_1 s_0 => (eq_trans (eq_refl (a 1%nat i_1 s_0)) (eq_trans (H6 0%nat i_1 s_0) (eq_refl (Sum 1 r (fun k => key 1%nat s_0 k * q 1%nat i_1 k))))))).
  assert (s5 : forall (k_2 s_0 : nat),
    key 1%nat s_0 k_2 = Sum 1 d (fun j => K 0%nat k_2 j * X 1%nat s_0 j))
    by (clear - H12 K X d key; exact (fun k_2 s_0 => (eq_trans (eq_refl (key 1%nat s_0 k_2)) (eq_trans (H12 0%nat s_0 k_2) (eq_refl (Sum 1 d (fun j => K 0%nat k_2 j * X 1%nat s_0 j))))))).
  assert (s6 : forall (i_1 k_2 : nat),
    q 1%nat i_1 k_2 = Sum 1 d (fun j => Q_ 0%nat k_2 j * X 1%nat i_1 j))
    by (clear - H13 Q_ X d q; exact (fun i_1 k_2 => (eq_trans (eq_refl (q 1%nat i_1 k_2)) (eq_trans (H13 0%nat i_1 k_2) (eq_refl (Sum 1 d (fun j => Q_ 0%nat k_2 j * X 1%nat i_1 j))))))).
  assert (s7 : forall (i_1 j_3 : nat),
    0 * X 1%nat i_1 j_3 = 0)
    by (clear - X; exact (fun i_1 j_3 => (ring_fact [X 1%nat i_1 j_3] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s8 : Sum 1 d (fun j => 0) = 0)
    by (clear - d; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (k_2 s_0 : nat),
    Sum 1 d (fun j => K0 k_2 j * X 1%nat s_0 j) * 0 = 0)
    by (clear - K0 X d; exact (fun k_2 s_0 => (ring_fact [Sum 1 d (fun j => K0 k_2 j * X 1%nat s_0 j)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s10 : Sum 1 r (fun k => 0) = 0)
    by (clear - r; exact (rewritten (V 1) [Sum 1 r (fun k => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat r _ (fun k => 0) (fun k => eq_refl)) (sum_linear 1%nat r [])) (eq_refl (0))) eq_refl))).
  assert (s11 : forall (i_1 s_0 : nat),
    de 1%nat i_1 s_0 = / total 1%nat i_1 * dp 1%nat i_1 s_0 + dtotal 1%nat i_1)
    by (clear - H8 de dp dtotal total; exact (fun i_1 s_0 => (eq_trans (eq_refl (de 1%nat i_1 s_0)) (eq_trans (H8 0%nat i_1 s_0) (eq_refl (/ total 1%nat i_1 * dp 1%nat i_1 s_0 + dtotal 1%nat i_1)))))).
  assert (s12 : forall (i_1 : nat),
    total 1%nat i_1 = Sum 1 N_ (fun u => e_ 1%nat i_1 u))
    by (clear - H4 N_ e_ total; exact (fun i_1 => (eq_trans (eq_refl (total 1%nat i_1)) (eq_trans (H4 0%nat i_1) (eq_refl (Sum 1 N_ (fun u => e_ 1%nat i_1 u))))))).
  assert (s13 : forall (i_1 u_2 : nat),
    e_ 1%nat i_1 u_2 = exp (a 1%nat i_1 u_2))
    by (clear - H11 a e_; exact (fun i_1 u_2 => (eq_trans (eq_refl (e_ 1%nat i_1 u_2)) (eq_trans (H11 0%nat i_1 u_2) (eq_refl (exp (a 1%nat i_1 u_2))))))).
  assert (s14 : forall (i_1 u_2 : nat),
    a 1%nat i_1 u_2 = Sum 1 r (fun k => key 1%nat u_2 k * q 1%nat i_1 k))
    by (clear - H6 a key q r; exact (fun i_1 u_2 => (eq_trans (eq_refl (a 1%nat i_1 u_2)) (eq_trans (H6 0%nat i_1 u_2) (eq_refl (Sum 1 r (fun k => key 1%nat u_2 k * q 1%nat i_1 k))))))).
  assert (s15 : forall (k_3 u_2 : nat),
    key 1%nat u_2 k_3 = Sum 1 d (fun j => K 0%nat k_3 j * X 1%nat u_2 j))
    by (clear - H12 K X d key; exact (fun k_3 u_2 => (eq_trans (eq_refl (key 1%nat u_2 k_3)) (eq_trans (H12 0%nat u_2 k_3) (eq_refl (Sum 1 d (fun j => K 0%nat k_3 j * X 1%nat u_2 j))))))).
  assert (s16 : forall (i_1 k_3 : nat),
    q 1%nat i_1 k_3 = Sum 1 d (fun j => Q_ 0%nat k_3 j * X 1%nat i_1 j))
    by (clear - H13 Q_ X d q; exact (fun i_1 k_3 => (eq_trans (eq_refl (q 1%nat i_1 k_3)) (eq_trans (H13 0%nat i_1 k_3) (eq_refl (Sum 1 d (fun j => Q_ 0%nat k_3 j * X 1%nat i_1 j))))))).
  assert (s17 : forall (i_1 j_4 : nat),
    0 * X 1%nat i_1 j_4 = 0)
    by (clear - X; exact (fun i_1 j_4 => (ring_fact [X 1%nat i_1 j_4] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s18 : forall (k_3 u_2 : nat),
    Sum 1 d (fun j => K0 k_3 j * X 1%nat u_2 j) * 0 = 0)
    by (clear - K0 X d; exact (fun k_3 u_2 => (ring_fact [Sum 1 d (fun j => K0 k_3 j * X 1%nat u_2 j)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i_1 u_2 : nat),
    e_ 1%nat i_1 u_2 = 1)
    by (clear - H1 H2 X d e_ r s10 s13 s14 s15 s16 s17 s18 s8; exact (fun i_1 u_2 => (eq_trans (s13 i_1 u_2) (eq_trans (f_equal exp (eq_trans (s14 i_1 u_2) (eq_trans (sum_ext 1%nat r _ _ (fun k_3 : nat => (eq_trans (mul2 (eq_trans (s15 k_3 u_2) (sum_ext 1%nat d _ _ (fun j_4 : nat => (mul2 (H1 k_3 j_4) (eq_refl (X 1%nat u_2 j_4)))))) (eq_trans (s16 i_1 k_3) (eq_trans (sum_ext 1%nat d _ _ (fun j_4 : nat => (eq_trans (mul2 (H2 k_3 j_4) (eq_refl (X 1%nat i_1 j_4))) (s17 i_1 j_4)))) s8))) (s18 k_3 u_2)))) s10))) law_exp_of_zero)))).
  assert (s20 : Sum 1 N_ (fun u => 1) = INR N_)
    by (clear - N_; exact (rewritten (V 1) [Sum 1 N_ (fun u => 1)] [INR N_] (same_parts (eq_trans (y := Sum 1 N_ (fun u => 1)) (sum_ext 1%nat N_ _ _ (fun u => eq_refl)) (rewritten (V 1) [Sum 1 N_ (fun u => 1)] [INR N_] (same_parts (sum_ones_1 N_) eq_refl))) eq_refl))).
  assert (s21 : forall (i_1 : nat),
    total 1%nat i_1 = INR N_)
    by (clear - N_ s12 s19 s20 total; exact (fun i_1 => (eq_trans (s12 i_1) (eq_trans (sum_ext 1%nat N_ _ _ (fun u_2 : nat => (s19 i_1 u_2))) s20)))).
  assert (s22 : forall (i_1 s_0 : nat),
    dp 1%nat i_1 s_0 = Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i))
    by (clear - H10 dp g n v; exact (fun i_1 s_0 => (eq_trans (eq_refl (dp 1%nat i_1 s_0)) (eq_trans (H10 0%nat i_1 s_0) (eq_refl (Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i))))))).
  assert (s23 : forall (i_1 : nat),
    dtotal 1%nat i_1 = - (Sum 1 N_ (fun u => dp 1%nat i_1 u * e_ 1%nat i_1 u) * / (total 1%nat i_1 ^ 2)))
    by (clear - H3 N_ dp dtotal e_ total; exact (fun i_1 => (eq_trans (eq_refl (dtotal 1%nat i_1)) (eq_trans (H3 0%nat i_1) (eq_refl (- (Sum 1 N_ (fun u => dp 1%nat i_1 u * e_ 1%nat i_1 u) * / (total 1%nat i_1 ^ 2)))))))).
  assert (s24 : forall (i_1 u_2 : nat),
    dp 1%nat i_1 u_2 = Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u_2 i))
    by (clear - H10 dp g n v; exact (fun i_1 u_2 => (eq_trans (eq_refl (dp 1%nat i_1 u_2)) (eq_trans (H10 0%nat i_1 u_2) (eq_refl (Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u_2 i))))))).
  assert (s25 : forall (i_1 u_2 : nat),
    Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u_2 i) * 1 = Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u_2 i))
    by (clear - g n v; exact (fun i_1 u_2 => (ring_fact [Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u_2 i)] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl))).
  assert (s26 : forall (i_1 s_0 : nat),
    1 * (/ INR N_ * Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i) - Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)) * / (INR N_ ^ 2)) = / INR N_ * Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i) - Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)) * / (INR N_ ^ 2))
    by (clear - N_ g n v; exact (fun i_1 s_0 => (eq_trans (y := / INR N_ * Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j) - Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_)) * (/ INR N_) ^ 2) (eq_trans (y := 1 * (/ INR N_ * Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j) - Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_)) * (/ INR N_) ^ 2)) (rewritten (PEmul (PEc (1 # 1)) (PEsub (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4)))) [/ INR N_; Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i); Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)); / (INR N_ ^ 2)] [/ INR N_; Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j); Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_)); (/ INR N_) ^ 2] (same_parts (eq_refl (/ INR N_)) (same_parts (eq_refl (Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i))) (same_parts (eq_refl (Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)))) (same_parts (inv_power (INR N_) 2) eq_refl))))) (ring_fact [/ INR N_; Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j); Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_))] (PEmul (PEc (1 # 1)) (PEsub (PEmul (V 1) (V 2)) (PEmul (V 3) (PEpow (V 1) 2)))) (PEsub (PEmul (V 1) (V 2)) (PEmul (V 3) (PEpow (V 1) 2))) eq_refl)) (eq_sym (rewritten (PEsub (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) [/ INR N_; Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i); Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)); / (INR N_ ^ 2)] [/ INR N_; Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j); Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_)); (/ INR N_) ^ 2] (same_parts (eq_refl (/ INR N_)) (same_parts (eq_refl (Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i))) (same_parts (eq_refl (Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)))) (same_parts (inv_power (INR N_) 2) eq_refl))))))))).
  assert (s27 : forall (i_1 k : nat),
    q 1%nat i_1 k = Sum 1 d (fun j => Q_ 0%nat k j * X 1%nat i_1 j))
    by (clear - H13 Q_ X d q; exact (fun i_1 k => (eq_trans (eq_refl (q 1%nat i_1 k)) (eq_trans (H13 0%nat i_1 k) (eq_refl (Sum 1 d (fun j => Q_ 0%nat k j * X 1%nat i_1 j))))))).
  assert (s28 : forall (i_1 j_2 : nat),
    0 * X 1%nat i_1 j_2 = 0)
    by (clear - X; exact (fun i_1 j_2 => (ring_fact [X 1%nat i_1 j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s29 : forall (i_1 s_0 : nat),
    (/ INR N_ * Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i) - Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)) * / (INR N_ ^ 2)) * 0 = 0)
    by (clear - N_ g n v; exact (fun i_1 s_0 => (eq_trans (y := (/ INR N_ * Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j) - Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_)) * (/ INR N_) ^ 2) * 0) (rewritten (PEmul (PEsub (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (PEc (0 # 1))) [/ INR N_; Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i); Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)); / (INR N_ ^ 2)] [/ INR N_; Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j); Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_)); (/ INR N_) ^ 2] (same_parts (eq_refl (/ INR N_)) (same_parts (eq_refl (Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat s_0 i))) (same_parts (eq_refl (Sum 1 N_ (fun u => Sum 1 n (fun i => g 1%nat i_1 i * v 1%nat u i)))) (same_parts (inv_power (INR N_) 2) eq_refl))))) (ring_fact [/ INR N_; Sum 1 n (fun j => g 1%nat i_1 j * v 1%nat s_0 j); Sum 1 N_ (fun j => Sum 1 n (fun j_ => g 1%nat i_1 j_ * v 1%nat j j_))] (PEmul (PEsub (PEmul (V 1) (V 2)) (PEmul (V 3) (PEpow (V 1) 2))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)))).
  assert (s30 : Sum 1 N_ (fun i => 0) = 0)
    by (clear - N_; exact (rewritten (V 1) [Sum 1 N_ (fun i => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat N_ _ (fun i => 0) (fun i => eq_refl)) (sum_linear 1%nat N_ [])) (eq_refl (0))) eq_refl))).
  assert (s31 : forall (j s_0 : nat),
    0 * X 1%nat s_0 j = 0)
    by (clear - X; exact (fun j s_0 => (ring_fact [X 1%nat s_0 j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s32 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s33 : forall (j k : nat),
    K0 k j + 0 = K0 k j)
    by (clear - K0; exact (fun j k => (ring_fact [K0 k j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s34 : forall (j k : nat),
    K0 k j = K0 k j)
    by (clear - K0; exact (fun j k => (eq_refl (K0 k j)))).
  exact (fun k : nat => (fun j : nat => (eq_trans (eq_trans (s1 j k) (eq_trans (add2 (H1 k j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (eq_trans (mul2 (eq_trans (s2 k s_0) (eq_trans (sum_ext 1%nat N_ _ _ (fun i_1 : nat => (eq_trans (mul2 (eq_trans (s3 i_1 s_0) (eq_trans (mul2 (eq_trans (f_equal exp (eq_trans (s4 i_1 s_0) (eq_trans (sum_ext 1%nat r _ _ (fun k_2 : nat => (eq_trans (mul2 (eq_trans (s5 k_2 s_0) (sum_ext 1%nat d _ _ (fun j_3 : nat => (mul2 (H1 k_2 j_3) (eq_refl (X 1%nat s_0 j_3)))))) (eq_trans (s6 i_1 k_2) (eq_trans (sum_ext 1%nat d _ _ (fun j_3 : nat => (eq_trans (mul2 (H2 k_2 j_3) (eq_refl (X 1%nat i_1 j_3))) (s7 i_1 j_3)))) s8))) (s9 k_2 s_0)))) s10))) law_exp_of_zero) (eq_trans (s11 i_1 s_0) (add2 (mul2 (inv1 (s21 i_1)) (s22 i_1 s_0)) (eq_trans (s23 i_1) (opp1 (mul2 (sum_ext 1%nat N_ _ _ (fun u_2 : nat => (eq_trans (mul2 (s24 i_1 u_2) (s19 i_1 u_2)) (s25 i_1 u_2)))) (inv1 (pow1 2 (s21 i_1))))))))) (s26 i_1 s_0))) (eq_trans (s27 i_1 k) (eq_trans (sum_ext 1%nat d _ _ (fun j_2 : nat => (eq_trans (mul2 (H2 k j_2) (eq_refl (X 1%nat i_1 j_2))) (s28 i_1 j_2)))) s8))) (s29 i_1 s_0)))) s30)) (eq_refl (X 1%nat s_0 j))) (s31 j s_0)))) s30))) s32)) (s33 j k))) (eq_sym (H1 k j))))).
Qed.

Lemma L3_2 (N_ d n r : nat) (eta : R) (K : nat -> nat -> nat -> R) (K0 : nat -> nat -> R) (Q_ X a da de dkey dp : nat -> nat -> nat -> R) (dtotal : nat -> nat -> R) (e_ g key q : nat -> nat -> nat -> R) (total : nat -> nat -> R) (v : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, K 0%nat k j = K0 k j)
    (H2 : forall k : nat, forall j : nat, Q_ 0%nat k j = 0)
    (H3 : forall t : nat, forall s : nat, dtotal (S t) s = - (Sum 1 N_ (fun u => dp (S t) s u * e_ (S t) s u) * / (total (S t) s ^ 2)))
    (H4 : forall t : nat, forall s : nat, total (S t) s = Sum 1 N_ (fun u => e_ (S t) s u))
    (H5 : forall t : nat, forall k : nat, forall j : nat, K (S t) k j = K t k j - eta * Sum 1 N_ (fun s => dkey (S t) s k * X (S t) s j))
    (H6 : forall t : nat, forall s : nat, forall u : nat, a (S t) s u = Sum 1 r (fun k => key (S t) u k * q (S t) s k))
    (H7 : forall t : nat, forall s : nat, forall u : nat, da (S t) s u = exp (a (S t) s u) * de (S t) s u)
    (H8 : forall t : nat, forall s : nat, forall u : nat, de (S t) s u = / total (S t) s * dp (S t) s u + dtotal (S t) s)
    (H9 : forall t : nat, forall s : nat, forall k : nat, dkey (S t) s k = Sum 1 N_ (fun i => da (S t) i s * q (S t) i k))
    (H10 : forall t : nat, forall s : nat, forall u : nat, dp (S t) s u = Sum 1 n (fun i => g (S t) s i * v (S t) u i))
    (H11 : forall t : nat, forall s : nat, forall u : nat, e_ (S t) s u = exp (a (S t) s u))
    (H12 : forall t : nat, forall s : nat, forall k : nat, key (S t) s k = Sum 1 d (fun j => K t k j * X (S t) s j))
    (H13 : forall t : nat, forall s : nat, forall k : nat, q (S t) s k = Sum 1 d (fun j => Q_ t k j * X (S t) s j)) :
  forall k : nat, forall j : nat, K 1%nat k j = K 0%nat k j.
Proof.
  pose (K_r := fun _ _ _ : nat => 0).
  pose (Q_r := fun _ _ _ : nat => 0).
  pose (a_r := fun _ _ _ : nat => 0).
  pose (da_r := fun _ _ _ : nat => 0).
  pose (de_r := fun _ _ _ : nat => 0).
  pose (dkey_r := fun _ _ _ : nat => 0).
  pose (dp_r := fun _ _ _ : nat => 0).
  pose (dq_r := fun _ _ _ : nat => 0).
  pose (dtotal_r := fun _ _ : nat => 0).
  pose (e_r := fun _ _ _ : nat => 0).
  pose (key_r := fun _ _ _ : nat => 0).
  pose (out_r := fun _ _ _ : nat => 0).
  pose (p_r := fun _ _ _ : nat => 0).
  pose (q_r := fun _ _ _ : nat => 0).
  pose (total_r := fun _ _ : nat => 0).
  exact (L3_1 N_ d n r eta K K0 Q_ X a da de dkey dp dtotal e_ g key q total v H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13).
Qed.

Theorem claim3 :
  forall (N_ d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R),
  let K := (run31_K N_ d n r eta K0 X g v) in
  let total := (run31_total N_ d n r eta K0 X g v) in
  (forall t : nat, forall s : nat, total (S t) s <> 0) ->
  forall k : nat, forall j : nat, K 1%nat k j = K 0%nat k j.
Proof.
  intros N_ d n r eta K0 X g v K total H14.
  exact (L3_2 N_ d n r eta (run31_K N_ d n r eta K0 X g v) K0 (run31_Q_ N_ d n r eta K0 X g v) X (run31_a N_ d n r eta K0 X g v) (run31_da N_ d n r eta K0 X g v) (run31_de N_ d n r eta K0 X g v) (run31_dkey N_ d n r eta K0 X g v) (run31_dp N_ d n r eta K0 X g v) (run31_dtotal N_ d n r eta K0 X g v) (run31_e_ N_ d n r eta K0 X g v) g (run31_key N_ d n r eta K0 X g v) (run31_q N_ d n r eta K0 X g v) (run31_total N_ d n r eta K0 X g v) v (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim3_moves :
  let N_ := 1%nat in
  let d := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let eta := (1 : R) in
  let K0 := fun i1 i2 : nat => 1 in
  let X := fun i1 i2 i3 : nat => 1 in
  let g := fun i1 i2 i3 : nat => 1 in
  let v := fun i1 i2 i3 : nat => 1 in
  (X 1%nat 1%nat 1%nat <> 0).
Proof.
  intros N_ d n r eta K0 X g v.
  pose (K := (run31_K N_ d n r eta K0 X g v)).
  pose (key := (run31_key N_ d n r eta K0 X g v)).
  pose (Q_ := (run31_Q_ N_ d n r eta K0 X g v)).
  pose (q := (run31_q N_ d n r eta K0 X g v)).
  pose (a := (run31_a N_ d n r eta K0 X g v)).
  pose (e_ := (run31_e_ N_ d n r eta K0 X g v)).
  pose (total := (run31_total N_ d n r eta K0 X g v)).
  assert (v1 : K 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K0 1%nat 1%nat) eq_refl (rewritten (V 1) [K0 1%nat 1%nat] [1] (same_parts (eq_refl : K0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : key 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : Q_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : Q_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : q 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 1%nat 1%nat] [1; 0] (same_parts v2 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : e_ 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : total 1%nat 1%nat = 1)
    by (refine (eq_trans (y := e_ 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [e_ 1%nat 1%nat 1%nat] [1] (same_parts v6 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : q 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 0%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 0%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 0%nat 1%nat] [1; 0] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : e_ 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 0%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 0%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 0%nat 1%nat] [0] (same_parts v9 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : total 1%nat 0%nat = 1)
    by (refine (eq_trans (y := e_ 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [e_ 1%nat 0%nat 1%nat] [1] (same_parts v10 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (X 1%nat 1%nat 1%nat) (0) (rewritten (V 1) [X 1%nat 1%nat 1%nat] [1] (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data, step 2 changes $\mathbf{K}$ *)

Record run41_state := { run41_now_Q_ : nat -> nat -> R; run41_now_K : nat -> nat -> R }.

Section run41.
Variables (d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R).
Definition run41_next_q (now : run41_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run41_now_Q_ now k j * X (S t) s j).
Definition run41_next_key (now : run41_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run41_now_K now k j * X (S t) s j).
Definition run41_next_a (now : run41_state) (t s u : nat) : R :=
  Sum 1 r (fun k => run41_next_key now t u k * run41_next_q now t s k).
Definition run41_next_e_ (now : run41_state) (t s u : nat) : R :=
  exp (run41_next_a now t s u).
Definition run41_next_total (now : run41_state) (t s : nat) : R :=
  Sum 1 2 (fun u => run41_next_e_ now t s u).
Definition run41_next_p (now : run41_state) (t s u : nat) : R :=
  / run41_next_total now t s * run41_next_e_ now t s u.
Definition run41_next_out (now : run41_state) (t s i : nat) : R :=
  Sum 1 2 (fun u => run41_next_p now t s u * v (S t) u i).
Definition run41_next_dp (now : run41_state) (t s u : nat) : R :=
  Sum 1 n (fun i => g (S t) s i * v (S t) u i).
Definition run41_next_dtotal (now : run41_state) (t s : nat) : R :=
  - (Sum 1 2 (fun u => run41_next_dp now t s u * run41_next_e_ now t s u) * / (run41_next_total now t s ^ 2)).
Definition run41_next_de (now : run41_state) (t s u : nat) : R :=
  / run41_next_total now t s * run41_next_dp now t s u + run41_next_dtotal now t s.
Definition run41_next_da (now : run41_state) (t s u : nat) : R :=
  exp (run41_next_a now t s u) * run41_next_de now t s u.
Definition run41_next_dkey (now : run41_state) (t s k : nat) : R :=
  Sum 1 2 (fun i => run41_next_da now t i s * run41_next_q now t i k).
Definition run41_next_dq (now : run41_state) (t s k : nat) : R :=
  Sum 1 2 (fun u => run41_next_key now t u k * run41_next_da now t s u).
Definition run41_next_Q_ (now : run41_state) (t k j : nat) : R :=
  run41_now_Q_ now k j - eta * Sum 1 2 (fun s => run41_next_dq now t s k * X (S t) s j).
Definition run41_next_K (now : run41_state) (t k j : nat) : R :=
  run41_now_K now k j - eta * Sum 1 2 (fun s => run41_next_dkey now t s k * X (S t) s j).
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_Q_ := run41_next_Q_ now t; run41_now_K := run41_next_K now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_Q_ := fun k j => 0; run41_now_K := fun k j => K0 k j |} | S t => run41_step (run41_after t) t end.
Definition run41_Q_ (t : nat) := run41_now_Q_ (run41_after t).
Definition run41_K (t : nat) := run41_now_K (run41_after t).
Definition run41_q (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run41_next_q (run41_after t) t end.
Definition run41_key (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run41_next_key (run41_after t) t end.
Definition run41_a (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run41_next_a (run41_after t) t end.
Definition run41_e_ (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run41_next_e_ (run41_after t) t end.
Definition run41_total (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run41_next_total (run41_after t) t end.
Definition run41_p (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run41_next_p (run41_after t) t end.
Definition run41_out (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run41_next_out (run41_after t) t end.
Definition run41_dp (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run41_next_dp (run41_after t) t end.
Definition run41_dtotal (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run41_next_dtotal (run41_after t) t end.
Definition run41_de (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run41_next_de (run41_after t) t end.
Definition run41_da (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run41_next_da (run41_after t) t end.
Definition run41_dkey (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run41_next_dkey (run41_after t) t end.
Definition run41_dq (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run41_next_dq (run41_after t) t end.
End run41.

Theorem claim4 :
  exists (d n r : nat) (eta : R) (K0 : nat -> nat -> R) (X g v : nat -> nat -> nat -> R),
  let K := (run41_K d n r eta K0 X g v) in
  0 < eta /\
  (~ (forall k : nat, forall j : nat, K 2%nat k j = K 1%nat k j)).
Proof.
  pose (d := 1%nat).
  pose (n := 1%nat).
  pose (r := 1%nat).
  pose (eta := (1 : R)).
  pose (K0 := fun i1 i2 : nat => 1).
  pose (X := fun i1 i2 i3 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (g := fun i1 i2 i3 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (v := fun i1 i2 i3 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (K := (run41_K d n r eta K0 X g v)).
  pose (key := (run41_key d n r eta K0 X g v)).
  pose (Q_ := (run41_Q_ d n r eta K0 X g v)).
  pose (q := (run41_q d n r eta K0 X g v)).
  pose (a := (run41_a d n r eta K0 X g v)).
  pose (e_ := (run41_e_ d n r eta K0 X g v)).
  pose (total := (run41_total d n r eta K0 X g v)).
  pose (dp := (run41_dp d n r eta K0 X g v)).
  pose (dtotal := (run41_dtotal d n r eta K0 X g v)).
  pose (de := (run41_de d n r eta K0 X g v)).
  pose (da := (run41_da d n r eta K0 X g v)).
  pose (dkey := (run41_dkey d n r eta K0 X g v)).
  pose (dq := (run41_dq d n r eta K0 X g v)).
  assert (v1 : K 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K0 1%nat 1%nat) eq_refl (rewritten (V 1) [K0 1%nat 1%nat] [1] (same_parts (eq_refl : K0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : key 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [1; 0] (same_parts v1 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : Q_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : Q_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : q 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [0; 0] (same_parts v3 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 1%nat 1%nat] [0; 0] (same_parts v2 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : e_ 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : key 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 2%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := key 1%nat 2%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 2%nat 1%nat; q 1%nat 1%nat 1%nat] [1; 0] (same_parts v7 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : e_ 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 2%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 2%nat] [0] (same_parts v8 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : total 1%nat 1%nat = 2)
    by (refine (eq_trans (y := e_ 1%nat 1%nat 1%nat + (e_ 1%nat 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [e_ 1%nat 1%nat 1%nat; e_ 1%nat 1%nat 2%nat] [1; 1] (same_parts v6 (same_parts v9 eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : dp 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := g 1%nat 1%nat 1%nat * v 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 1%nat 1%nat; v 1%nat 1%nat 1%nat] [0; 0] (same_parts (eq_refl : g 1%nat 1%nat 1%nat = 0) (same_parts (eq_refl : v 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : dp 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := g 1%nat 1%nat 1%nat * v 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 1%nat 1%nat; v 1%nat 2%nat 1%nat] [0; 1] (same_parts (eq_refl : g 1%nat 1%nat 1%nat = 0) (same_parts (eq_refl : v 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : dtotal 1%nat 1%nat = 0)
    by (refine (eq_trans (y := - ((dp 1%nat 1%nat 1%nat * e_ 1%nat 1%nat 1%nat + (dp 1%nat 1%nat 2%nat * e_ 1%nat 1%nat 2%nat + 0)) * / (total 1%nat 1%nat ^ 2))) eq_refl (eq_trans (y := - ((0 * 1 + (0 * 1 + 0)) * (1 / 4))) (rewritten (PEopp (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5))) [dp 1%nat 1%nat 1%nat; e_ 1%nat 1%nat 1%nat; dp 1%nat 1%nat 2%nat; e_ 1%nat 1%nat 2%nat; / (total 1%nat 1%nat ^ 2)] [0; 1; 0; 1; 1 / 4] (same_parts v11 (same_parts v6 (same_parts v12 (same_parts v9 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (rewritten (V 1) [total 1%nat 1%nat] [2] (same_parts v10 eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) eq_refl)))))) (ring_fact [] (PEopp (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 4)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : de 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := / total 1%nat 1%nat * dp 1%nat 1%nat 1%nat + dtotal 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 1%nat; dp 1%nat 1%nat 1%nat; dtotal 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 1%nat] [2] (same_parts v10 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v11 (same_parts v13 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : da 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat) * de 1%nat 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 1%nat 1%nat); de 1%nat 1%nat 1%nat] [1; 0] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) (same_parts v14 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : q 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 2%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : a 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 2%nat 1%nat] [0; 0] (same_parts v2 (same_parts v16 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : e_ 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 1%nat] [0] (same_parts v17 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : a 1%nat 2%nat 2%nat = 0)
    by (refine (eq_trans (y := key 1%nat 2%nat 1%nat * q 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 2%nat 1%nat; q 1%nat 2%nat 1%nat] [1; 0] (same_parts v7 (same_parts v16 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : e_ 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 2%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 2%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 2%nat] [0] (same_parts v19 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : total 1%nat 2%nat = 2)
    by (refine (eq_trans (y := e_ 1%nat 2%nat 1%nat + (e_ 1%nat 2%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [e_ 1%nat 2%nat 1%nat; e_ 1%nat 2%nat 2%nat] [1; 1] (same_parts v18 (same_parts v20 eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : dp 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := g 1%nat 2%nat 1%nat * v 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 2%nat 1%nat; v 1%nat 1%nat 1%nat] [1; 0] (same_parts (eq_refl : g 1%nat 2%nat 1%nat = 1) (same_parts (eq_refl : v 1%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : dp 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := g 1%nat 2%nat 1%nat * v 1%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 1%nat 2%nat 1%nat; v 1%nat 2%nat 1%nat] [1; 1] (same_parts (eq_refl : g 1%nat 2%nat 1%nat = 1) (same_parts (eq_refl : v 1%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : dtotal 1%nat 2%nat = -1 / 4)
    by (refine (eq_trans (y := - ((dp 1%nat 2%nat 1%nat * e_ 1%nat 2%nat 1%nat + (dp 1%nat 2%nat 2%nat * e_ 1%nat 2%nat 2%nat + 0)) * / (total 1%nat 2%nat ^ 2))) eq_refl (eq_trans (y := - ((0 * 1 + (1 * 1 + 0)) * (1 / 4))) (rewritten (PEopp (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5))) [dp 1%nat 2%nat 1%nat; e_ 1%nat 2%nat 1%nat; dp 1%nat 2%nat 2%nat; e_ 1%nat 2%nat 2%nat; / (total 1%nat 2%nat ^ 2)] [0; 1; 1; 1; 1 / 4] (same_parts v22 (same_parts v18 (same_parts v23 (same_parts v20 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (rewritten (V 1) [total 1%nat 2%nat] [2] (same_parts v21 eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) eq_refl)))))) (ring_fact [] (PEopp (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 4)))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : de 1%nat 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := / total 1%nat 2%nat * dp 1%nat 2%nat 1%nat + dtotal 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + -1 / 4) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 2%nat; dp 1%nat 2%nat 1%nat; dtotal 1%nat 2%nat] [1 / 2; 0; -1 / 4] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 2%nat] [2] (same_parts v21 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v22 (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (-1 # 4))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : da 1%nat 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 1%nat) * de 1%nat 2%nat 1%nat) eq_refl (eq_trans (y := 1 * (-1 / 4)) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 2%nat 1%nat); de 1%nat 2%nat 1%nat] [1; -1 / 4] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 1%nat] [0] (same_parts v17 eq_refl))) law_exp_of_zero) (same_parts v25 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (-1 # 4))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : dkey 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := da 1%nat 1%nat 1%nat * q 1%nat 1%nat 1%nat + (da 1%nat 2%nat 1%nat * q 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 0 + (-1 / 4 * 0 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [da 1%nat 1%nat 1%nat; q 1%nat 1%nat 1%nat; da 1%nat 2%nat 1%nat; q 1%nat 2%nat 1%nat] [0; 0; -1 / 4; 0] (same_parts v15 (same_parts v4 (same_parts v26 (same_parts v16 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (-1 # 4)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : de 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := / total 1%nat 1%nat * dp 1%nat 1%nat 2%nat + dtotal 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 1%nat; dp 1%nat 1%nat 2%nat; dtotal 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 1%nat] [2] (same_parts v10 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v12 (same_parts v13 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : da 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 2%nat) * de 1%nat 1%nat 2%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 1%nat 2%nat); de 1%nat 1%nat 2%nat] [1; 0] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 2%nat] [0] (same_parts v8 eq_refl))) law_exp_of_zero) (same_parts v28 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : de 1%nat 2%nat 2%nat = 1 / 4)
    by (refine (eq_trans (y := / total 1%nat 2%nat * dp 1%nat 2%nat 2%nat + dtotal 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 * 1 + -1 / 4) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 1%nat 2%nat; dp 1%nat 2%nat 2%nat; dtotal 1%nat 2%nat] [1 / 2; 1; -1 / 4] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 1%nat 2%nat] [2] (same_parts v21 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v23 (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (-1 # 4))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : da 1%nat 2%nat 2%nat = 1 / 4)
    by (refine (eq_trans (y := exp (a 1%nat 2%nat 2%nat) * de 1%nat 2%nat 2%nat) eq_refl (eq_trans (y := 1 * (1 / 4)) (rewritten (PEmul (V 1) (V 2)) [exp (a 1%nat 2%nat 2%nat); de 1%nat 2%nat 2%nat] [1; 1 / 4] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 2%nat 2%nat] [0] (same_parts v19 eq_refl))) law_exp_of_zero) (same_parts v30 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : dkey 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := da 1%nat 1%nat 2%nat * q 1%nat 1%nat 1%nat + (da 1%nat 2%nat 2%nat * q 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 0 + (1 / 4 * 0 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [da 1%nat 1%nat 2%nat; q 1%nat 1%nat 1%nat; da 1%nat 2%nat 2%nat; q 1%nat 2%nat 1%nat] [0; 0; 1 / 4; 0] (same_parts v29 (same_parts v4 (same_parts v31 (same_parts v16 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 4)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : K 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat - eta * (dkey 1%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + (dkey 1%nat 2%nat 1%nat * X 1%nat 2%nat 1%nat + 0))) eq_refl (eq_trans (y := 1 - 1 * (0 * 0 + (0 * 1 + 0))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1)))))) [K 0%nat 1%nat 1%nat; eta; dkey 1%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat; dkey 1%nat 2%nat 1%nat; X 1%nat 2%nat 1%nat] [1; 1; 0; 0; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v27 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) (same_parts v32 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : key 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := K 1%nat 1%nat 1%nat * X 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 1%nat 1%nat 1%nat; X 2%nat 1%nat 1%nat] [1; 0] (same_parts v33 (same_parts (eq_refl : X 2%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : dq 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * da 1%nat 1%nat 1%nat + (key 1%nat 2%nat 1%nat * da 1%nat 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 0 * 0 + (1 * 0 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [key 1%nat 1%nat 1%nat; da 1%nat 1%nat 1%nat; key 1%nat 2%nat 1%nat; da 1%nat 1%nat 2%nat] [0; 0; 1; 0] (same_parts v2 (same_parts v15 (same_parts v7 (same_parts v29 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : dq 1%nat 2%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * da 1%nat 2%nat 1%nat + (key 1%nat 2%nat 1%nat * da 1%nat 2%nat 2%nat + 0)) eq_refl (eq_trans (y := 0 * (-1 / 4) + (1 * (1 / 4) + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [key 1%nat 1%nat 1%nat; da 1%nat 2%nat 1%nat; key 1%nat 2%nat 1%nat; da 1%nat 2%nat 2%nat] [0; -1 / 4; 1; 1 / 4] (same_parts v2 (same_parts v26 (same_parts v7 (same_parts v31 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 4))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1)))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : Q_ 1%nat 1%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat - eta * (dq 1%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + (dq 1%nat 2%nat 1%nat * X 1%nat 2%nat 1%nat + 0))) eq_refl (eq_trans (y := 0 - 1 * (0 * 0 + (1 / 4 * 1 + 0))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1)))))) [Q_ 0%nat 1%nat 1%nat; eta; dq 1%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat; dq 1%nat 2%nat 1%nat; X 1%nat 2%nat 1%nat] [0; 1; 0; 0; 1 / 4; 1] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v35 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 0) (same_parts v36 (same_parts (eq_refl : X 1%nat 2%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 4)) (PEc (1 # 1))) (PEc (0 # 1)))))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : q 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 1%nat 1%nat 1%nat * X 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := -1 / 4 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 1%nat 1%nat 1%nat; X 2%nat 1%nat 1%nat] [-1 / 4; 0] (same_parts v37 (same_parts (eq_refl : X 2%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-1 # 4)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : a 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 2%nat 1%nat 1%nat * q 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 2%nat 1%nat 1%nat; q 2%nat 1%nat 1%nat] [0; 0] (same_parts v34 (same_parts v38 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : e_ 2%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 2%nat 1%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 2%nat 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 2%nat 1%nat 1%nat] [0] (same_parts v39 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : key 2%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := K 1%nat 1%nat 1%nat * X 2%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 1%nat 1%nat 1%nat; X 2%nat 2%nat 1%nat] [1; 1] (same_parts v33 (same_parts (eq_refl : X 2%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : a 2%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := key 2%nat 2%nat 1%nat * q 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 2%nat 2%nat 1%nat; q 2%nat 1%nat 1%nat] [1; 0] (same_parts v41 (same_parts v38 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : e_ 2%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := exp (a 2%nat 1%nat 2%nat)) eq_refl (rewritten (V 1) [exp (a 2%nat 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 2%nat 1%nat 2%nat] [0] (same_parts v42 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : total 2%nat 1%nat = 2)
    by (refine (eq_trans (y := e_ 2%nat 1%nat 1%nat + (e_ 2%nat 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [e_ 2%nat 1%nat 1%nat; e_ 2%nat 1%nat 2%nat] [1; 1] (same_parts v40 (same_parts v43 eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : dp 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := g 2%nat 1%nat 1%nat * v 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 2%nat 1%nat 1%nat; v 2%nat 1%nat 1%nat] [0; 0] (same_parts (eq_refl : g 2%nat 1%nat 1%nat = 0) (same_parts (eq_refl : v 2%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : dp 2%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := g 2%nat 1%nat 1%nat * v 2%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 2%nat 1%nat 1%nat; v 2%nat 2%nat 1%nat] [0; 1] (same_parts (eq_refl : g 2%nat 1%nat 1%nat = 0) (same_parts (eq_refl : v 2%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : dtotal 2%nat 1%nat = 0)
    by (refine (eq_trans (y := - ((dp 2%nat 1%nat 1%nat * e_ 2%nat 1%nat 1%nat + (dp 2%nat 1%nat 2%nat * e_ 2%nat 1%nat 2%nat + 0)) * / (total 2%nat 1%nat ^ 2))) eq_refl (eq_trans (y := - ((0 * 1 + (0 * 1 + 0)) * (1 / 4))) (rewritten (PEopp (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5))) [dp 2%nat 1%nat 1%nat; e_ 2%nat 1%nat 1%nat; dp 2%nat 1%nat 2%nat; e_ 2%nat 1%nat 2%nat; / (total 2%nat 1%nat ^ 2)] [0; 1; 0; 1; 1 / 4] (same_parts v45 (same_parts v40 (same_parts v46 (same_parts v43 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (rewritten (V 1) [total 2%nat 1%nat] [2] (same_parts v44 eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) eq_refl)))))) (ring_fact [] (PEopp (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 4)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : de 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := / total 2%nat 1%nat * dp 2%nat 1%nat 1%nat + dtotal 2%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 2%nat 1%nat; dp 2%nat 1%nat 1%nat; dtotal 2%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 2%nat 1%nat] [2] (same_parts v44 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v45 (same_parts v47 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : da 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := exp (a 2%nat 1%nat 1%nat) * de 2%nat 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [exp (a 2%nat 1%nat 1%nat); de 2%nat 1%nat 1%nat] [1; 0] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 2%nat 1%nat 1%nat] [0] (same_parts v39 eq_refl))) law_exp_of_zero) (same_parts v48 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : q 2%nat 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := Q_ 1%nat 1%nat 1%nat * X 2%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := -1 / 4 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 1%nat 1%nat 1%nat; X 2%nat 2%nat 1%nat] [-1 / 4; 1] (same_parts v37 (same_parts (eq_refl : X 2%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-1 # 4)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : a 2%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := key 2%nat 1%nat 1%nat * q 2%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * (-1 / 4) + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 2%nat 1%nat 1%nat; q 2%nat 2%nat 1%nat] [0; -1 / 4] (same_parts v34 (same_parts v50 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 4))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : e_ 2%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 2%nat 2%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 2%nat 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 2%nat 2%nat 1%nat] [0] (same_parts v51 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : a 2%nat 2%nat 2%nat = -1 / 4)
    by (refine (eq_trans (y := key 2%nat 2%nat 1%nat * q 2%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * (-1 / 4) + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 2%nat 2%nat 1%nat; q 2%nat 2%nat 1%nat] [1; -1 / 4] (same_parts v41 (same_parts v50 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (-1 # 4))) (PEc (0 # 1))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : inside (exp (a 2%nat 2%nat 2%nat)) (stated 0xc75f7cf5640a1be3e335 0xc75f7cf56416923f60f2))
    by (refine (exp_inside (a 2%nat 2%nat 2%nat) (-1 # 4, -1 # 4) _ (exactly (z := a 2%nat 2%nat 2%nat) (-1 # 4) (rewritten (V 1) [a 2%nat 2%nat 2%nat] [-1 / 4] (same_parts v53 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : inside (e_ 2%nat 2%nat 2%nat) (stated 0xc75f7cf5640a1be3e335 0xc75f7cf56416923f60f2))
    by (refine (same_inside (y := exp (a 2%nat 2%nat 2%nat)) eq_refl v54); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : inside (total 2%nat 2%nat) (stated 0x1c75f7cf5640a1be3e335 0x1c75f7cf56416923f60f2))
    by (refine (same_inside (y := e_ 2%nat 2%nat 1%nat + (e_ 2%nat 2%nat 2%nat + 0)) eq_refl (enclosed (l := [e_ 2%nat 2%nat 1%nat; e_ 2%nat 2%nat 2%nat]) (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) _ (one_more (exactly (z := e_ 2%nat 2%nat 1%nat) (1 # 1) v52) (one_more v55 (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : inside (/ total 2%nat 2%nat) (stated 0x8feacc95e25a2268ce71 0x8feacc95e25e12b29a14))
    by (refine (inverse_inside (total 2%nat 2%nat) (stated 0x1c75f7cf5640a1be3e335 0x1c75f7cf56416923f60f2) _ v56 _); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : dp 2%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := g 2%nat 2%nat 1%nat * v 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 2%nat 2%nat 1%nat; v 2%nat 1%nat 1%nat] [1; 0] (same_parts (eq_refl : g 2%nat 2%nat 1%nat = 1) (same_parts (eq_refl : v 2%nat 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : dp 2%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := g 2%nat 2%nat 1%nat * v 2%nat 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [g 2%nat 2%nat 1%nat; v 2%nat 2%nat 1%nat] [1; 1] (same_parts (eq_refl : g 2%nat 2%nat 1%nat = 1) (same_parts (eq_refl : v 2%nat 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : inside (/ (total 2%nat 2%nat ^ 2)) (stated 0x50e827ea1861b7b8ea22 0x50e827ea18662564ee1d))
    by (refine (inverse_inside (total 2%nat 2%nat ^ 2) (stated 0x32a0491ce44bad2c7323f 0x32a0491ce44e728cc6daa) _ (enclosed (l := [total 2%nat 2%nat]) (PEpow (V 1) 2) _ (one_more v56 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : inside (dtotal 2%nat 2%nat) (stated (-0x3f02a4abc9fbdd97779b) (-0x3f02a4abc9f47a6618ac)))
    by (refine (same_inside (y := - ((dp 2%nat 2%nat 1%nat * e_ 2%nat 2%nat 1%nat + (dp 2%nat 2%nat 2%nat * e_ 2%nat 2%nat 2%nat + 0)) * / (total 2%nat 2%nat ^ 2))) eq_refl (enclosed (l := [dp 2%nat 2%nat 1%nat; e_ 2%nat 2%nat 1%nat; dp 2%nat 2%nat 2%nat; e_ 2%nat 2%nat 2%nat; / (total 2%nat 2%nat ^ 2)]) (PEopp (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5))) _ (one_more (exactly (z := dp 2%nat 2%nat 1%nat) (0 # 1) v58) (one_more (exactly (z := e_ 2%nat 2%nat 1%nat) (1 # 1) v52) (one_more (exactly (z := dp 2%nat 2%nat 2%nat) (1 # 1) v59) (one_more v55 (one_more v60 (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : inside (de 2%nat 2%nat 1%nat) (stated (-0x3f02a4abc9fbdd97779b) (-0x3f02a4abc9f47a6618ac)))
    by (refine (same_inside (y := / total 2%nat 2%nat * dp 2%nat 2%nat 1%nat + dtotal 2%nat 2%nat) eq_refl (enclosed (l := [/ total 2%nat 2%nat; dp 2%nat 2%nat 1%nat; dtotal 2%nat 2%nat]) (PEadd (PEmul (V 1) (V 2)) (V 3)) _ (one_more v57 (one_more (exactly (z := dp 2%nat 2%nat 1%nat) (0 # 1) v58) (one_more v61 (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : inside (da 2%nat 2%nat 1%nat) (stated (-0x3f02a4abc9fbdd97779b) (-0x3f02a4abc9f47a6618ac)))
    by (refine (same_inside (y := exp (a 2%nat 2%nat 1%nat) * de 2%nat 2%nat 1%nat) eq_refl (enclosed (l := [exp (a 2%nat 2%nat 1%nat); de 2%nat 2%nat 1%nat]) (PEmul (V 1) (V 2)) _ (one_more (exactly (z := exp (a 2%nat 2%nat 1%nat)) (1 # 1) (eq_trans (f_equal exp (rewritten (V 1) [a 2%nat 2%nat 1%nat] [0] (same_parts v51 eq_refl))) law_exp_of_zero)) (one_more v62 (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : inside (dkey 2%nat 1%nat 1%nat) (stated 0xfc0a92af27d1e99862b 0xfc0a92af27ef765dde7))
    by (refine (same_inside (y := da 2%nat 1%nat 1%nat * q 2%nat 1%nat 1%nat + (da 2%nat 2%nat 1%nat * q 2%nat 2%nat 1%nat + 0)) eq_refl (enclosed (l := [da 2%nat 1%nat 1%nat; q 2%nat 1%nat 1%nat; da 2%nat 2%nat 1%nat; q 2%nat 2%nat 1%nat]) (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) _ (one_more (exactly (z := da 2%nat 1%nat 1%nat) (0 # 1) v49) (one_more (exactly (z := q 2%nat 1%nat 1%nat) (0 # 1) v38) (one_more v63 (one_more (exactly (z := q 2%nat 2%nat 1%nat) (-1 # 4) v50) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : de 2%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := / total 2%nat 1%nat * dp 2%nat 1%nat 2%nat + dtotal 2%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (V 3)) [/ total 2%nat 1%nat; dp 2%nat 1%nat 2%nat; dtotal 2%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_trans (y := / 2) (inv1 (rewritten (V 1) [total 2%nat 1%nat] [2] (same_parts v44 eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts v46 (same_parts v47 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : da 2%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := exp (a 2%nat 1%nat 2%nat) * de 2%nat 1%nat 2%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [exp (a 2%nat 1%nat 2%nat); de 2%nat 1%nat 2%nat] [1; 0] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 2%nat 1%nat 2%nat] [0] (same_parts v42 eq_refl))) law_exp_of_zero) (same_parts v65 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : inside (de 2%nat 2%nat 2%nat) (stated 0x50e827ea185e44d156d6 0x50e827ea1869984c8168))
    by (refine (same_inside (y := / total 2%nat 2%nat * dp 2%nat 2%nat 2%nat + dtotal 2%nat 2%nat) eq_refl (enclosed (l := [/ total 2%nat 2%nat; dp 2%nat 2%nat 2%nat; dtotal 2%nat 2%nat]) (PEadd (PEmul (V 1) (V 2)) (V 3)) _ (one_more v57 (one_more (exactly (z := dp 2%nat 2%nat 2%nat) (1 # 1) v59) (one_more v61 (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : inside (da 2%nat 2%nat 2%nat) (stated 0x3f02a4abc9f1cacac246 0x3f02a4abc9fe8d32ce00))
    by (refine (same_inside (y := exp (a 2%nat 2%nat 2%nat) * de 2%nat 2%nat 2%nat) eq_refl (enclosed (l := [exp (a 2%nat 2%nat 2%nat); de 2%nat 2%nat 2%nat]) (PEmul (V 1) (V 2)) _ (one_more v54 (one_more v67 (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : inside (dkey 2%nat 2%nat 1%nat) (stated (-0xfc0a92af27fa34cb380) (-0xfc0a92af27c72b2b091)))
    by (refine (same_inside (y := da 2%nat 1%nat 2%nat * q 2%nat 1%nat 1%nat + (da 2%nat 2%nat 2%nat * q 2%nat 2%nat 1%nat + 0)) eq_refl (enclosed (l := [da 2%nat 1%nat 2%nat; q 2%nat 1%nat 1%nat; da 2%nat 2%nat 2%nat; q 2%nat 2%nat 1%nat]) (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) _ (one_more (exactly (z := da 2%nat 1%nat 2%nat) (0 # 1) v66) (one_more (exactly (z := q 2%nat 1%nat 1%nat) (0 # 1) v38) (one_more v68 (one_more (exactly (z := q 2%nat 2%nat 1%nat) (-1 # 4) v50) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : inside (K 2%nat 1%nat 1%nat) (stated 0x10fc0a92af27c72b2b091 0x10fc0a92af27fa34cb380))
    by (refine (same_inside (y := K 1%nat 1%nat 1%nat - eta * (dkey 2%nat 1%nat 1%nat * X 2%nat 1%nat 1%nat + (dkey 2%nat 2%nat 1%nat * X 2%nat 2%nat 1%nat + 0))) eq_refl (enclosed (l := [K 1%nat 1%nat 1%nat; eta; dkey 2%nat 1%nat 1%nat; X 2%nat 1%nat 1%nat; dkey 2%nat 2%nat 1%nat; X 2%nat 2%nat 1%nat]) (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1)))))) _ (one_more (exactly (z := K 1%nat 1%nat 1%nat) (1 # 1) v33) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v64 (one_more (exactly (z := X 2%nat 1%nat 1%nat) (0 # 1) (eq_refl : X 2%nat 1%nat 1%nat = 0)) (one_more v69 (one_more (exactly (z := X 2%nat 2%nat 1%nat) (1 # 1) (eq_refl : X 2%nat 2%nat 1%nat = 1)) (Forall2_nil _))))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ d (ex_intro _ n (ex_intro _ r (ex_intro _ eta (ex_intro _ K0 (ex_intro _ X (ex_intro _ g (ex_intro _ v (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall k : nat, forall j : nat, K 2%nat k j = K 1%nat k j => (fun h : forall j : nat, K 2%nat 1%nat j = K 1%nat 1%nat j => (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := K 1%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [K 1%nat 1%nat 1%nat] [1] (same_parts v33 eq_refl))) : inside (K 1%nat 1%nat 1%nat) (1 # 1, 1 # 1)) v70 _))) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with $\mathbf{K} = \mathbf{0}$ as well, $\mathbf{Q}$ and $\mathbf{K}$ never change *)

Record run51_state := { run51_now_Q_ : nat -> nat -> R; run51_now_K : nat -> nat -> R }.

Section run51.
Variables (N_ d n r : nat) (eta : R) (X g v : nat -> nat -> nat -> R).
Definition run51_next_q (now : run51_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run51_now_Q_ now k j * X (S t) s j).
Definition run51_next_key (now : run51_state) (t s k : nat) : R :=
  Sum 1 d (fun j => run51_now_K now k j * X (S t) s j).
Definition run51_next_a (now : run51_state) (t s u : nat) : R :=
  Sum 1 r (fun k => run51_next_key now t u k * run51_next_q now t s k).
Definition run51_next_e_ (now : run51_state) (t s u : nat) : R :=
  exp (run51_next_a now t s u).
Definition run51_next_total (now : run51_state) (t s : nat) : R :=
  Sum 1 N_ (fun u => run51_next_e_ now t s u).
Definition run51_next_p (now : run51_state) (t s u : nat) : R :=
  / run51_next_total now t s * run51_next_e_ now t s u.
Definition run51_next_out (now : run51_state) (t s i : nat) : R :=
  Sum 1 N_ (fun u => run51_next_p now t s u * v (S t) u i).
Definition run51_next_dp (now : run51_state) (t s u : nat) : R :=
  Sum 1 n (fun i => g (S t) s i * v (S t) u i).
Definition run51_next_dtotal (now : run51_state) (t s : nat) : R :=
  - (Sum 1 N_ (fun u => run51_next_dp now t s u * run51_next_e_ now t s u) * / (run51_next_total now t s ^ 2)).
Definition run51_next_de (now : run51_state) (t s u : nat) : R :=
  / run51_next_total now t s * run51_next_dp now t s u + run51_next_dtotal now t s.
Definition run51_next_da (now : run51_state) (t s u : nat) : R :=
  exp (run51_next_a now t s u) * run51_next_de now t s u.
Definition run51_next_dkey (now : run51_state) (t s k : nat) : R :=
  Sum 1 N_ (fun i => run51_next_da now t i s * run51_next_q now t i k).
Definition run51_next_dq (now : run51_state) (t s k : nat) : R :=
  Sum 1 N_ (fun u => run51_next_key now t u k * run51_next_da now t s u).
Definition run51_next_Q_ (now : run51_state) (t k j : nat) : R :=
  run51_now_Q_ now k j - eta * Sum 1 N_ (fun s => run51_next_dq now t s k * X (S t) s j).
Definition run51_next_K (now : run51_state) (t k j : nat) : R :=
  run51_now_K now k j - eta * Sum 1 N_ (fun s => run51_next_dkey now t s k * X (S t) s j).
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_Q_ := run51_next_Q_ now t; run51_now_K := run51_next_K now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_Q_ := fun k j => 0; run51_now_K := fun k j => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_Q_ (t : nat) := run51_now_Q_ (run51_after t).
Definition run51_K (t : nat) := run51_now_K (run51_after t).
Definition run51_q (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run51_next_q (run51_after t) t end.
Definition run51_key (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run51_next_key (run51_after t) t end.
Definition run51_a (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run51_next_a (run51_after t) t end.
Definition run51_e_ (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run51_next_e_ (run51_after t) t end.
Definition run51_total (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run51_next_total (run51_after t) t end.
Definition run51_p (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run51_next_p (run51_after t) t end.
Definition run51_out (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run51_next_out (run51_after t) t end.
Definition run51_dp (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run51_next_dp (run51_after t) t end.
Definition run51_dtotal (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => run51_next_dtotal (run51_after t) t end.
Definition run51_de (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run51_next_de (run51_after t) t end.
Definition run51_da (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => run51_next_da (run51_after t) t end.
Definition run51_dkey (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run51_next_dkey (run51_after t) t end.
Definition run51_dq (t : nat) : nat -> nat -> R :=
  match t with O => fun s k => 0 | S t => run51_next_dq (run51_after t) t end.
End run51.

Lemma L5_1 (N_ d n r : nat) (eta : R) (K Q_ X a da da_r de de_r dkey dp dp_r dq : nat -> nat -> nat -> R) (dtotal dtotal_r : nat -> nat -> R) (e_ g key q : nat -> nat -> nat -> R) (total : nat -> nat -> R) (v : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, K 0%nat k j = 0)
    (H2 : forall k : nat, forall j : nat, Q_ 0%nat k j = 0)
    (H3 : forall t : nat, forall s : nat, dtotal (S t) s = - (Sum 1 N_ (fun u => dp (S t) s u * e_ (S t) s u) * / (total (S t) s ^ 2)))
    (H4 : forall t : nat, forall s : nat, dtotal_r (S t) s = - (Sum 1 N_ (fun u => dp_r (S t) s u) * / (INR N_ ^ 2)))
    (H5 : forall t : nat, forall s : nat, total (S t) s = Sum 1 N_ (fun u => e_ (S t) s u))
    (H6 : forall t : nat, forall k : nat, forall j : nat, K (S t) k j = K t k j - eta * Sum 1 N_ (fun s => dkey (S t) s k * X (S t) s j))
    (H7 : forall t : nat, forall k : nat, forall j : nat, Q_ (S t) k j = Q_ t k j - eta * Sum 1 N_ (fun s => dq (S t) s k * X (S t) s j))
    (H8 : forall t : nat, forall s : nat, forall u : nat, a (S t) s u = Sum 1 r (fun k => key (S t) u k * q (S t) s k))
    (H9 : forall t : nat, forall s : nat, forall u : nat, da (S t) s u = exp (a (S t) s u) * de (S t) s u)
    (H10 : forall t : nat, forall s : nat, forall u : nat, da_r (S t) s u = de_r (S t) s u)
    (H11 : forall t : nat, forall s : nat, forall u : nat, de (S t) s u = / total (S t) s * dp (S t) s u + dtotal (S t) s)
    (H12 : forall t : nat, forall s : nat, forall u : nat, de_r (S t) s u = / INR N_ * dp_r (S t) s u + dtotal_r (S t) s)
    (H13 : forall t : nat, forall s : nat, forall k : nat, dkey (S t) s k = Sum 1 N_ (fun i => da (S t) i s * q (S t) i k))
    (H14 : forall t : nat, forall s : nat, forall u : nat, dp (S t) s u = Sum 1 n (fun i => g (S t) s i * v (S t) u i))
    (H15 : forall t : nat, forall s : nat, forall u : nat, dp_r (S t) s u = Sum 1 n (fun i => g (S t) s i * v (S t) u i))
    (H16 : forall t : nat, forall s : nat, forall k : nat, dq (S t) s k = Sum 1 N_ (fun u => key (S t) u k * da (S t) s u))
    (H17 : forall t : nat, forall s : nat, forall u : nat, e_ (S t) s u = exp (a (S t) s u))
    (H18 : forall t : nat, forall s : nat, forall k : nat, key (S t) s k = Sum 1 d (fun j => K t k j * X (S t) s j))
    (H19 : forall t : nat, forall s : nat, forall k : nat, q (S t) s k = Sum 1 d (fun j => Q_ t k j * X (S t) s j)) :
  forall t : nat, (forall k : nat, forall j : nat, Q_ t k j = Q_ 0%nat k j) /\ (forall k : nat, forall j : nat, K t k j = K 0%nat k j).
Proof.
  assert (s1 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s2 : forall (j_0 s t : nat),
    0 * X (S t) s j_0 = 0)
    by (clear - X; exact (fun j_0 s t => (ring_fact [X (S t) s j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 d (fun j => 0) = 0)
    by (clear - d; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s4 : forall (t : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    forall s : nat, forall k : nat, key (S t) s k = 0)
    by (clear - H18 X d key s2 s3; exact (fun t H20 => (fun s : nat => (fun k : nat => (eq_trans (H18 t s k) (eq_trans (sum_ext 1%nat d _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj2 H20) k j_0) (eq_refl (X (S t) s j_0))) (s2 j_0 s t)))) s3)))))).
  assert (s5 : forall (t : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    forall s : nat, forall k : nat, q (S t) s k = 0)
    by (clear - H19 X d q s2 s3; exact (fun t H20 => (fun s : nat => (fun k : nat => (eq_trans (H19 t s k) (eq_trans (sum_ext 1%nat d _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H20) k j_0) (eq_refl (X (S t) s j_0))) (s2 j_0 s t)))) s3)))))).
  assert (s6 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : Sum 1 r (fun k => 0) = 0)
    by (clear - r; exact (rewritten (V 1) [Sum 1 r (fun k => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat r _ (fun k => 0) (fun k => eq_refl)) (sum_linear 1%nat r [])) (eq_refl (0))) eq_refl))).
  assert (s8 : forall (s t u : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    a (S t) s u = 0)
    by (clear - H8 a r s4 s5 s6 s7; exact (fun s t u H20 => (eq_trans (H8 t s u) (eq_trans (sum_ext 1%nat r _ _ (fun k_0 : nat => (eq_trans (mul2 ((s4 t H20) u k_0) ((s5 t H20) s k_0)) s6))) s7)))).
  assert (s9 : forall (s t u : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    exp (a (S t) s u) = 1)
    by (clear - a s8; exact (fun s t u H20 => (eq_trans (f_equal exp (s8 s t u H20)) law_exp_of_zero))).
  assert (s10 : forall (s t : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    forall u : nat, e_ (S t) s u = 1)
    by (clear - H17 e_ s9; exact (fun s t H20 => (fun u : nat => (eq_trans (H17 t s u) (s9 s t u H20))))).
  assert (s11 : Sum 1 N_ (fun u => 1) = INR N_)
    by (clear - N_; exact (rewritten (V 1) [Sum 1 N_ (fun u => 1)] [INR N_] (same_parts (eq_trans (y := Sum 1 N_ (fun u => 1)) (sum_ext 1%nat N_ _ _ (fun u => eq_refl)) (rewritten (V 1) [Sum 1 N_ (fun u => 1)] [INR N_] (same_parts (sum_ones_1 N_) eq_refl))) eq_refl))).
  assert (s12 : forall (s t : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    total (S t) s = INR N_)
    by (clear - H5 N_ s10 s11 total; exact (fun s t H20 => (eq_trans (H5 t s) (eq_trans (sum_ext 1%nat N_ _ _ (s10 s t H20)) s11)))).
  assert (s13 : forall (s t u : nat),
    dp (S t) s u = dp_r (S t) s u)
    by (clear - H14 H15 dp dp_r; exact (fun s t u => (eq_trans (H14 t s u) (eq_sym (H15 t s u))))).
  assert (s14 : forall (s t u_0 : nat),
    dp_r (S t) s u_0 * 1 = dp_r (S t) s u_0)
    by (clear - dp_r; exact (fun s t u_0 => (ring_fact [dp_r (S t) s u_0] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl))).
  assert (s15 : forall (s t : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    dtotal (S t) s = dtotal_r (S t) s)
    by (clear - H3 H4 N_ dtotal dtotal_r s10 s12 s13 s14; exact (fun s t H20 => (eq_trans (eq_trans (H3 t s) (opp1 (mul2 (sum_ext 1%nat N_ _ _ (fun u_0 : nat => (eq_trans (mul2 ((fun s : nat => (fun u : nat => (s13 s t u))) s u_0) ((fun s : nat => (s10 s t H20)) s u_0)) (s14 s t u_0)))) (inv1 (pow1 2 (s12 s t H20)))))) (eq_sym (H4 t s))))).
  assert (s16 : forall (s t u : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    de (S t) s u = de_r (S t) s u)
    by (clear - H11 H12 de de_r s12 s13 s15; exact (fun s t u H20 => (eq_trans (eq_trans (H11 t s u) (add2 (mul2 (inv1 (s12 s t H20)) (s13 s t u)) (s15 s t H20))) (eq_sym (H12 t s u))))).
  assert (s17 : forall (s t u : nat),
    1 * de_r (S t) s u = de_r (S t) s u)
    by (clear - de_r; exact (fun s t u => (ring_fact [de_r (S t) s u] (PEmul (PEc (1 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s18 : forall (t : nat) (H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)),
    forall s : nat, forall u : nat, da (S t) s u = da_r (S t) s u)
    by (clear - H10 H9 da da_r s16 s17 s9; exact (fun t H20 => (fun s : nat => (fun u : nat => (eq_trans (eq_trans (H9 t s u) (eq_trans (mul2 (s9 s t u H20) (s16 s t u H20)) (s17 s t u))) (eq_sym (H10 t s u))))))).
  assert (s19 : forall (s t u_0 : nat),
    0 * da_r (S t) s u_0 = 0)
    by (clear - da_r; exact (fun s t u_0 => (ring_fact [da_r (S t) s u_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s20 : Sum 1 N_ (fun u => 0) = 0)
    by (clear - N_; exact (rewritten (V 1) [Sum 1 N_ (fun u => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat N_ _ (fun u => 0) (fun u => eq_refl)) (sum_linear 1%nat N_ [])) (eq_refl (0))) eq_refl))).
  assert (s21 : forall (j s_0 t : nat),
    0 * X (S t) s_0 j = 0)
    by (clear - X; exact (fun j s_0 t => (ring_fact [X (S t) s_0 j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : - (eta * 1 * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i_0 s t : nat),
    da_r (S t) i_0 s * 0 = 0)
    by (clear - da_r; exact (fun i_0 s t => (ring_fact [da_r (S t) i_0 s] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : forall t : nat, (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0))
    by (clear - H1 H13 H16 H2 H6 H7 K N_ Q_ X s1 s18 s19 s20 s21 s22 s23 s24 s4 s5; exact (nat_ind (fun t => (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0)) (conj H2 H1) (fun t : nat => (fun H20 : (forall k : nat, forall j : nat, Q_ t k j = 0) /\ (forall k : nat, forall j : nat, K t k j = 0) => (conj (fun k : nat => (fun j : nat => (eq_trans (H7 t k j) (eq_trans (add2 ((proj1 H20) k j) (eq_trans (opp1 (mul2 s1 (eq_trans (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (eq_trans (mul2 ((fun s : nat => (fun k : nat => (eq_trans (H16 t s k) (eq_trans (sum_ext 1%nat N_ _ _ (fun u_0 : nat => (eq_trans (mul2 ((s4 t H20) u_0 k) ((s18 t H20) s u_0)) (s19 s t u_0)))) s20)))) s_0 k) (eq_refl (X (S t) s_0 j))) (s21 j s_0 t)))) s20))) s22)) s23)))) (fun k : nat => (fun j : nat => (eq_trans (H6 t k j) (eq_trans (add2 ((proj2 H20) k j) (eq_trans (opp1 (mul2 s1 (eq_trans (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (eq_trans (mul2 ((fun s : nat => (fun k : nat => (eq_trans (H13 t s k) (eq_trans (sum_ext 1%nat N_ _ _ (fun i_0 : nat => (eq_trans (mul2 ((s18 t H20) i_0 s) ((s5 t H20) i_0 k)) (s24 i_0 s t)))) s20)))) s_0 k) (eq_refl (X (S t) s_0 j))) (s21 j s_0 t)))) s20))) s22)) s23))))))))).
  assert (s26 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun t : nat => (conj (fun k : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s25 t))) t k j) (eq_sym ((fun t : nat => (proj1 (s25 t))) 0%nat k j))))) (fun k : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj2 (s25 t))) t k j) (eq_sym ((fun t : nat => (proj2 (s25 t))) 0%nat k j))))))).
Qed.

Definition small51_state := unit.

Section small51.
Variables (N_ n : nat) (g v : nat -> nat -> nat -> R).
Definition small51_next_out_r (now : small51_state) (t i : nat) : R :=
  Sum 1 N_ (fun u => / INR N_ * v (S t) u i).
Definition small51_next_dp_r (now : small51_state) (t s u : nat) : R :=
  Sum 1 n (fun i => g (S t) s i * v (S t) u i).
Definition small51_next_dtotal_r (now : small51_state) (t s : nat) : R :=
  - (Sum 1 N_ (fun u => small51_next_dp_r now t s u) * / (INR N_ ^ 2)).
Definition small51_next_de_r (now : small51_state) (t s u : nat) : R :=
  / INR N_ * small51_next_dp_r now t s u + small51_next_dtotal_r now t s.
Definition small51_next_da_r (now : small51_state) (t s u : nat) : R :=
  small51_next_de_r now t s u.
Definition small51_step (now : small51_state) (t : nat) : small51_state := tt.
Fixpoint small51_after (t : nat) : small51_state :=
  match t with O => tt | S t => small51_step (small51_after t) t end.
Definition small51_out_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small51_next_out_r (small51_after t) t end.
Definition small51_dp_r (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => small51_next_dp_r (small51_after t) t end.
Definition small51_dtotal_r (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small51_next_dtotal_r (small51_after t) t end.
Definition small51_de_r (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => small51_next_de_r (small51_after t) t end.
Definition small51_da_r (t : nat) : nat -> nat -> R :=
  match t with O => fun s u => 0 | S t => small51_next_da_r (small51_after t) t end.
End small51.

Lemma L5_2 (N_ d n r : nat) (eta : R) (K Q_ X a da de dkey dp dq : nat -> nat -> nat -> R) (dtotal : nat -> nat -> R) (e_ g key q : nat -> nat -> nat -> R) (total : nat -> nat -> R) (v : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, K 0%nat k j = 0)
    (H2 : forall k : nat, forall j : nat, Q_ 0%nat k j = 0)
    (H3 : forall t : nat, forall s : nat, dtotal (S t) s = - (Sum 1 N_ (fun u => dp (S t) s u * e_ (S t) s u) * / (total (S t) s ^ 2)))
    (H5 : forall t : nat, forall s : nat, total (S t) s = Sum 1 N_ (fun u => e_ (S t) s u))
    (H6 : forall t : nat, forall k : nat, forall j : nat, K (S t) k j = K t k j - eta * Sum 1 N_ (fun s => dkey (S t) s k * X (S t) s j))
    (H7 : forall t : nat, forall k : nat, forall j : nat, Q_ (S t) k j = Q_ t k j - eta * Sum 1 N_ (fun s => dq (S t) s k * X (S t) s j))
    (H8 : forall t : nat, forall s : nat, forall u : nat, a (S t) s u = Sum 1 r (fun k => key (S t) u k * q (S t) s k))
    (H9 : forall t : nat, forall s : nat, forall u : nat, da (S t) s u = exp (a (S t) s u) * de (S t) s u)
    (H11 : forall t : nat, forall s : nat, forall u : nat, de (S t) s u = / total (S t) s * dp (S t) s u + dtotal (S t) s)
    (H13 : forall t : nat, forall s : nat, forall k : nat, dkey (S t) s k = Sum 1 N_ (fun i => da (S t) i s * q (S t) i k))
    (H14 : forall t : nat, forall s : nat, forall u : nat, dp (S t) s u = Sum 1 n (fun i => g (S t) s i * v (S t) u i))
    (H16 : forall t : nat, forall s : nat, forall k : nat, dq (S t) s k = Sum 1 N_ (fun u => key (S t) u k * da (S t) s u))
    (H17 : forall t : nat, forall s : nat, forall u : nat, e_ (S t) s u = exp (a (S t) s u))
    (H18 : forall t : nat, forall s : nat, forall k : nat, key (S t) s k = Sum 1 d (fun j => K t k j * X (S t) s j))
    (H19 : forall t : nat, forall s : nat, forall k : nat, q (S t) s k = Sum 1 d (fun j => Q_ t k j * X (S t) s j)) :
  forall t : nat, (forall k : nat, forall j : nat, Q_ t k j = Q_ 0%nat k j) /\ (forall k : nat, forall j : nat, K t k j = K 0%nat k j).
Proof.
  pose (da_r := fun _ _ _ : nat => 0).
  pose (de_r := fun _ _ _ : nat => 0).
  pose (dp_r := fun _ _ _ : nat => 0).
  pose (dtotal_r := fun _ _ : nat => 0).
  pose (out_r := fun _ _ : nat => 0).
  exact (L5_1 N_ d n r eta K Q_ X a da (small51_da_r N_ n g v) de (small51_de_r N_ n g v) dkey dp (small51_dp_r n g v) dq dtotal (small51_dtotal_r N_ n g v) e_ g key q total v H1 H2 H3 (fun _ _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ _ => eq_refl) H11 (fun _ _ _ => eq_refl) H13 H14 (fun _ _ _ => eq_refl) H16 H17 H18 H19).
Qed.

Theorem claim5 :
  forall (N_ d n r : nat) (eta : R) (X g v : nat -> nat -> nat -> R),
  let Q_ := (run51_Q_ N_ d n r eta X g v) in
  let K := (run51_K N_ d n r eta X g v) in
  let total := (run51_total N_ d n r eta X g v) in
  (forall t : nat, forall s : nat, total (S t) s <> 0) ->
  forall t : nat, (forall k : nat, forall j : nat, Q_ t k j = Q_ 0%nat k j) /\ (forall k : nat, forall j : nat, K t k j = K 0%nat k j).
Proof.
  intros N_ d n r eta X g v Q_ K total H21.
  exact (L5_2 N_ d n r eta (run51_K N_ d n r eta X g v) (run51_Q_ N_ d n r eta X g v) X (run51_a N_ d n r eta X g v) (run51_da N_ d n r eta X g v) (run51_de N_ d n r eta X g v) (run51_dkey N_ d n r eta X g v) (run51_dp N_ d n r eta X g v) (run51_dq N_ d n r eta X g v) (run51_dtotal N_ d n r eta X g v) (run51_e_ N_ d n r eta X g v) g (run51_key N_ d n r eta X g v) (run51_q N_ d n r eta X g v) (run51_total N_ d n r eta X g v) v (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim5_moves :
  let N_ := 1%nat in
  let d := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let eta := (1 : R) in
  let X := fun i1 i2 i3 : nat => 1 in
  let g := fun i1 i2 i3 : nat => 1 in
  let v := fun i1 i2 i3 : nat => 1 in
  (X 1%nat 1%nat 1%nat <> 0).
Proof.
  intros N_ d n r eta X g v.
  pose (K := (run51_K N_ d n r eta X g v)).
  pose (key := (run51_key N_ d n r eta X g v)).
  pose (Q_ := (run51_Q_ N_ d n r eta X g v)).
  pose (q := (run51_q N_ d n r eta X g v)).
  pose (a := (run51_a N_ d n r eta X g v)).
  pose (e_ := (run51_e_ N_ d n r eta X g v)).
  pose (total := (run51_total N_ d n r eta X g v)).
  assert (v1 : K 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : K 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : key 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := K 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [K 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : Q_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : Q_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : q 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 1%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 1%nat 1%nat] [0; 0] (same_parts v2 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : e_ 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 1%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : total 1%nat 1%nat = 1)
    by (refine (eq_trans (y := e_ 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [e_ 1%nat 1%nat 1%nat] [1] (same_parts v6 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : q 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := Q_ 0%nat 1%nat 1%nat * X 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [Q_ 0%nat 1%nat 1%nat; X 1%nat 0%nat 1%nat] [0; 1] (same_parts v3 (same_parts (eq_refl : X 1%nat 0%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := key 1%nat 1%nat 1%nat * q 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [key 1%nat 1%nat 1%nat; q 1%nat 0%nat 1%nat] [0; 0] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : e_ 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := exp (a 1%nat 0%nat 1%nat)) eq_refl (rewritten (V 1) [exp (a 1%nat 0%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [a 1%nat 0%nat 1%nat] [0] (same_parts v9 eq_refl))) law_exp_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : total 1%nat 0%nat = 1)
    by (refine (eq_trans (y := e_ 1%nat 0%nat 1%nat + 0) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [e_ 1%nat 0%nat 1%nat] [1] (same_parts v10 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (X 1%nat 1%nat 1%nat) (0) (rewritten (V 1) [X 1%nat 1%nat 1%nat] [1] (same_parts (eq_refl : X 1%nat 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim1_moves, claim3_moves, claim5_moves).
Print Assumptions certified.
