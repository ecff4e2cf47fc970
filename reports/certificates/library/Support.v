(* What certificates rest on: finite sums, identities of polynomials, and one lemma for each rule of the kernel. All that
   is in these files is proved from Coq's real numbers; nothing is assumed. *)

From Coq Require Import Reals Lra Lia List QArith Qreals Ring_polynom Ring_theory.
Import ListNotations.
Open Scope R_scope.

(** Finite sums: f l + f (l + 1) + … + f u, and 0 when u < l. *)

Fixpoint sum_from (l count : nat) (f : nat -> R) : R :=
  match count with
  | O => 0
  | S rest => f l + sum_from (S l) rest f
  end.

Definition Sum (l u : nat) (f : nat -> R) : R := sum_from l (S u - l) f.

Lemma sum_ext (l u : nat) (f g : nat -> R) : (forall k, f k = g k) -> Sum l u f = Sum l u g.
Proof.
  intro same. unfold Sum. generalize (S u - l)%nat. intro count. revert l.
  induction count as [|count IH]; intro l; simpl; [reflexivity|]. now rewrite same, IH.
Qed.

Lemma sum_add (l u : nat) (f g : nat -> R) : Sum l u (fun k => f k + g k) = Sum l u f + Sum l u g.
Proof.
  unfold Sum. generalize (S u - l)%nat. intro count. revert l.
  induction count as [|count IH]; intro l; simpl; [ring|]. rewrite IH. ring.
Qed.

Lemma sum_scale (l u : nat) (c : R) (f : nat -> R) : Sum l u (fun k => c * f k) = c * Sum l u f.
Proof.
  unfold Sum. generalize (S u - l)%nat. intro count. revert l.
  induction count as [|count IH]; intro l; simpl; [ring|]. rewrite IH. ring.
Qed.

Lemma sum_zero (l u : nat) : Sum l u (fun _ => 0) = 0.
Proof.
  unfold Sum. generalize (S u - l)%nat. intro count. revert l.
  induction count as [|count IH]; intro l; simpl; [reflexivity|]. rewrite IH. ring.
Qed.

Lemma sum_nonneg (l u : nat) (f : nat -> R) : (forall k, 0 <= f k) -> 0 <= Sum l u f.
Proof.
  intro sign. unfold Sum. generalize (S u - l)%nat. intro count. revert l.
  induction count as [|count IH]; intro l; simpl; [lra|]. specialize (sign l). specialize (IH (S l)). lra.
Qed.

Lemma sum_empty (l u : nat) (f : nat -> R) : (u < l)%nat -> Sum l u f = 0.
Proof. intro empty. unfold Sum. now replace (S u - l)%nat with O by lia. Qed.

Lemma sum_ones (l u : nat) : (l <= S u)%nat -> Sum l u (fun _ => 1) = INR u + 1 - INR l.
Proof.
  intro ordered. unfold Sum.
  assert (many : forall count from, sum_from from count (fun _ => 1) = INR count).
  { induction count as [|count IH]; intro from; simpl sum_from; [reflexivity|]. rewrite IH, S_INR. ring. }
  rewrite many, minus_INR, S_INR by exact ordered. ring.
Qed.

Lemma sum_ones_1 (u : nat) : Sum 1 u (fun _ => 1) = INR u.
Proof. rewrite sum_ones by lia. simpl. ring. Qed.

Lemma sum_ones_0 (u : nat) : Sum 0 u (fun _ => 1) = INR u + 1.
Proof. rewrite sum_ones by lia. simpl. ring. Qed.

(** Linearity in one step: a sum of c₁ f₁(k) + … + cₘ fₘ(k). *)

Fixpoint combination (terms : list (R * R)) : R :=
  match terms with
  | [] => 0
  | (c, z) :: rest => c * z + combination rest
  end.

Lemma sum_linear (l u : nat) (terms : list (R * (nat -> R))) :
  Sum l u (fun k => combination (map (fun t => (fst t, snd t k)) terms))
  = combination (map (fun t => (fst t, Sum l u (snd t))) terms).
Proof.
  induction terms as [|[c f] rest IH]; simpl; [apply sum_zero|].
  now rewrite sum_add, sum_scale, IH.
Qed.

(** Ring identities: two expressions with rational coefficients that have one normal form have one value. *)

Definition number (q : Q) : R :=
  match Qden q with
  | xH => IZR (Qnum q)
  | d => IZR (Qnum q) / IZR (Zpos d)
  end.

Lemma number_is_Q2R (q : Q) : number q = Q2R q.
Proof. destruct q as [n [d|d|]]; unfold number, Q2R; simpl; try reflexivity. field. Qed.

(** The order of rational numbers, decided. *)

Lemma number_le (p q : Q) : Qle_bool p q = true -> number p <= number q.
Proof. intro order. rewrite !number_is_Q2R. now apply Qle_Rle, Qle_bool_iff. Qed.

Lemma number_lt (p q : Q) : Qle_bool q p = false -> number p < number q.
Proof.
  intro order. rewrite !number_is_Q2R. apply Qlt_Rlt, Qnot_le_lt. intro above. apply Qle_bool_iff in above. congruence.
Qed.

Lemma number_apart (p q : Q) : Qeq_bool p q = false -> number p <> number q.
Proof.
  rewrite !number_is_Q2R. intros other same. apply eqR_Qeq, Qeq_bool_iff in same. congruence.
Qed.

Definition qadd a b := Qred (a + b).
Definition qmul a b := Qred (a * b).
Definition qsub a b := Qred (a - b).
Definition qopp a := Qred (- a).

Lemma number_morphism : ring_morph 0 1 Rplus Rmult Rminus Ropp eq 0%Q 1%Q qadd qmul qsub qopp Qeq_bool number.
Proof.
  constructor; intros; unfold qadd, qmul, qsub, qopp; rewrite ?number_is_Q2R.
  - apply RMicromega.Q2R_0.
  - apply RMicromega.Q2R_1.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_plus.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_minus.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_mult.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_opp.
  - apply Qeq_eqR, Qeq_bool_eq. assumption.
Qed.

Notation V := (@PEX Q). (* the i-th of the pieces that an expression is about *)

Definition evaluate (l : list R) (e : PExpr Q) : R := PEeval 0 1 Rplus Rmult Rminus Ropp number N.to_nat pow l e.
Definition normal (e : PExpr Q) := norm_aux 0%Q 1%Q qadd qmul qsub qopp Qeq_bool e.

Lemma ring_fact (l : list R) (a b : PExpr Q) :
  Peq Qeq_bool (normal a) (normal b) = true -> evaluate l a = evaluate l b.
Proof.
  intro same. unfold evaluate.
  assert (ext : ring_eq_ext Rplus Rmult Ropp (@eq R)) by (constructor; congruence).
  assert (theory := Rth_ARth (Eqsth R) ext RTheory).
  rewrite (norm_aux_spec (Eqsth R) ext theory number_morphism R_power_theory l a).
  rewrite (norm_aux_spec (Eqsth R) ext theory number_morphism R_power_theory l b).
  exact (Peq_ok (Eqsth R) ext number_morphism _ _ same l).
Qed.

Lemma same_parts {a b : R} {l m : list R} : a = b -> l = m -> a :: l = b :: m.
Proof. congruence. Qed.

Lemma rewritten (e : PExpr Q) (l m : list R) : l = m -> evaluate l e = evaluate m e.
Proof. congruence. Qed.

(** Inverses, with / 0 = 0. *)

Lemma inv_power (z : R) (n : nat) : / (z ^ n) = (/ z) ^ n.
Proof. symmetry. apply pow_inv. Qed.

Lemma inv_number (q : Q) : / number q = number (Qinv q).
Proof.
  rewrite !number_is_Q2R. destruct (Qeq_dec q 0) as [zero|other].
  - rewrite (Qeq_eqR _ _ zero). transitivity (Q2R 0).
    + rewrite RMicromega.Q2R_0. apply Rinv_0.
    + apply Qeq_eqR. now rewrite zero.
  - symmetry. now apply Q2R_inv.
Qed.

(** The kernel's rules. *)

Lemma add2 {a b c d : R} : a = b -> c = d -> a + c = b + d.
Proof. congruence. Qed.

Lemma mul2 {a b c d : R} : a = b -> c = d -> a * c = b * d.
Proof. congruence. Qed.

Lemma opp1 {a b : R} : a = b -> - a = - b.
Proof. congruence. Qed.

Lemma inv1 {a b : R} : a = b -> / a = / b.
Proof. congruence. Qed.

Lemma pow1 (n : nat) {a b : R} : a = b -> a ^ n = b ^ n.
Proof. congruence. Qed.

Lemma lt_recast {a b c d : R} : a < b -> a = c -> b = d -> c < d.
Proof. congruence. Qed.

Lemma le_recast {a b c d : R} : a <= b -> a = c -> b = d -> c <= d.
Proof. congruence. Qed.

Lemma eq_rearrange (a b c d : R) : a = b -> d - c = b - a -> c = d.
Proof. lra. Qed.

Lemma lt_rearrange (a b c d : R) : a < b -> d - c = b - a -> c < d.
Proof. lra. Qed.

Lemma le_rearrange (a b c d : R) : a <= b -> d - c = b - a -> c <= d.
Proof. lra. Qed.

Lemma lt_add_lt {a b c d : R} : a < b -> c < d -> a + c < b + d.
Proof. lra. Qed.

Lemma lt_add_le {a b c d : R} : a < b -> c <= d -> a + c < b + d.
Proof. lra. Qed.

Lemma le_add_lt {a b c d : R} : a <= b -> c < d -> a + c < b + d.
Proof. lra. Qed.

Lemma le_add_le {a b c d : R} : a <= b -> c <= d -> a + c <= b + d.
Proof. lra. Qed.

Lemma lt_mul {a b : R} : 0 < a -> 0 < b -> 0 < a * b.
Proof. apply Rmult_lt_0_compat. Qed.

Lemma le_mul {a b : R} : 0 <= a -> 0 <= b -> 0 <= a * b.
Proof. apply Rmult_le_pos. Qed.

Lemma lt_pow (n : nat) {a : R} : 0 < a -> 0 < a ^ n.
Proof. intro sign. now apply pow_lt. Qed.

Lemma lt_inv {a : R} : 0 < a -> 0 < / a.
Proof. apply Rinv_0_lt_compat. Qed.

Lemma order_cases (a : R) (p : Prop) : (0 <= a -> p) -> (a < 0 -> p) -> p.
Proof. intros first second. destruct (Rle_or_lt 0 a) as [h|h]; auto. Qed.

Lemma cancel {a b : R} : a < b -> (b - a) * / (b - a) = 1.
Proof. intro order. apply Rinv_r. lra. Qed.

Lemma not_zero_of_pos (a : R) : 0 < a -> a <> 0.
Proof. lra. Qed.

Lemma not_zero_of_neg (a : R) : 0 < - a -> a <> 0.
Proof. lra. Qed.

(** Values in an instance: a relation between numbers that are known. *)

Lemma eq_fails (a b : R) {x y : R} : a = x -> b = y -> x <> y -> ~ a = b.
Proof. congruence. Qed.

Lemma lt_fails (a b : R) {x y : R} : a = x -> b = y -> y <= x -> ~ a < b.
Proof. lra. Qed.

Lemma le_fails (a b : R) {x y : R} : a = x -> b = y -> y < x -> ~ a <= b.
Proof. lra. Qed.
