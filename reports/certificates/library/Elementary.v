(* Elementary functions of numbers in enclosures: exponentials by repeated squaring, and what they tell of others. *)

From Coq Require Import Reals Lra Lia QArith Qreals.
From SymbolicInit Require Import Support Functions Enclosures.
Open Scope R_scope.

(** The exponential function. *)

(* exp q = exp (q / 2^40) ^ (2^40) >= (1 + q / 2^40) ^ (2^40), where that is not negative; in steps of 2^-96 *)

Fixpoint squared (n : nat) (z : Z) : Z :=
  match n with
  | O => z
  | S n => squared n (Z.shiftr (z * z) 96)
  end.

Definition small : positive := Eval compute in (2 ^ 40)%positive.
Definition exp_low (q : Q) : Q :=
  let start := down (1 + q * (1 # small)) in
  if above_0 start then squared 40 (Qnum start) # denominator else 0%Q.

Lemma squared_below (n : nat) (a : Z) (z : R) : (0 <= a)%Z -> Q2R (a # denominator) <= exp z ->
  Q2R (squared n a # denominator) <= exp (2 ^ n * z).
Proof.
  revert a z. induction n as [|n IH]; intros a z sign below; simpl.
  - now rewrite Rmult_1_l.
  - replace (2 * 2 ^ n * z) with (2 ^ n * (z + z)) by ring. apply IH.
    + apply Z.shiftr_nonneg. now apply Z.mul_nonneg_nonneg.
    + rewrite exp_plus. apply Rle_trans with (Q2R (a # denominator) * Q2R (a # denominator)).
      * rewrite <- Q2R_mult. apply Qle_Rle.
        assert (2 ^ 96 * Z.shiftr (a * a) 96 <= a * a)%Z as cut.
        { rewrite Z.shiftr_div_pow2 by discriminate. now apply Z.mul_div_le. }
        unfold Qle, denominator in *. simpl Qnum in *. simpl Qden in *. lia.
      * assert (0 <= Q2R (a # denominator)); [|now apply Rmult_le_compat].
        rewrite <- RMicromega.Q2R_0. apply Qle_Rle. unfold Qle. simpl. now rewrite Z.mul_1_r.
Qed.

Lemma exp_low_below (q : Q) : Q2R (exp_low q) <= exp (Q2R q).
Proof.
  unfold exp_low. destruct (above_0 _) eqn:sign.
  - assert (2 ^ 40 * (Q2R q * Q2R (1 # small)) = Q2R q) as whole.
    { assert (2 ^ 40 * Q2R (1 # small) = 1) as one; [|rewrite <- (Rmult_1_r (Q2R q)) at 2; rewrite <- one; ring].
      unfold Q2R, small. simpl Qnum. simpl Qden. rewrite Rmult_1_l. replace (2 ^ 40) with (IZR (2 ^ 40)).
      + apply Rinv_r. apply not_0_IZR. discriminate.
      + rewrite (pow_IZR 2 40). reflexivity. }
    rewrite <- whole. apply squared_below.
    + apply above_0_lt in sign. rewrite <- RMicromega.Q2R_0 in sign. apply Rlt_Qlt in sign.
      unfold Qlt in sign. simpl in sign. unfold down in *. simpl in *. lia.
    + eapply Rle_trans; [apply (Qle_Rle (down (1 + q * (1 # small)))), down_below|].
      rewrite Q2R_plus, Q2R_mult, RMicromega.Q2R_1. apply exp_above.
  - rewrite RMicromega.Q2R_0. apply Rlt_le, exp_pos.
Qed.

(* exp q = 1 / exp (- q) *)

Definition exp_high (q : Q) : option Q := let low := exp_low (- q) in if above_0 low then Some (/ low)%Q else None.

Lemma exp_high_above (q high : Q) : exp_high q = Some high -> exp (Q2R q) <= Q2R high.
Proof.
  unfold exp_high. destruct (above_0 (exp_low (- q))) eqn:sign; [|discriminate]. intro same. injection same as <-.
  assert (low := exp_low_below (- q)). apply above_0_lt in sign. rewrite Q2R_opp, exp_opposite in low.
  rewrite Q2R_inv by (intro zero; apply Qeq_eqR in zero; rewrite RMicromega.Q2R_0 in zero; lra).
  rewrite <- (Rinv_inv (exp (Q2R q))). apply Rinv_le_contravar; assumption.
Qed.

Definition exp_bounds (a : Q * Q) (next : Q * Q -> bool) : bool :=
  match exp_high (snd a) with
  | Some high => next (exp_low (fst a), high)
  | None => false
  end.

Lemma exp_bounds_inside (z : R) (a : Q * Q) (next : Q * Q -> bool) : inside z a -> exp_bounds a next = true ->
  exists bounds, inside (exp z) bounds /\ next bounds = true.
Proof.
  intros [low high]. unfold exp_bounds. destruct (exp_high (snd a)) as [most|] eqn:is; [|discriminate]. intro check.
  exists (exp_low (fst a), most). split; [|exact check]. split; simpl.
  - eapply Rle_trans; [apply exp_low_below|now apply exp_le].
  - eapply Rle_trans; [apply exp_le, high|now apply exp_high_above].
Qed.

Lemma exp_inside (z : R) (a outer : Q * Q) :
  inside z a -> exp_bounds a (fun found => within found outer) = true -> inside (exp z) outer.
Proof.
  intros known check. destruct (exp_bounds_inside z a _ known check) as [bounds [around near]].
  exact (within_inside outer around near).
Qed.

(** The hyperbolic tangent, the logarithm, the square root and the absolute value. *)

Lemma tanh_by_exp (z : R) : tanh z = 1 - 2 * / (exp (z + z) + 1).
Proof.
  unfold tanh, sinh, cosh. assert (0 < exp z) by apply exp_pos. rewrite exp_opposite, exp_plus. field.
  repeat split; nra.
Qed.

Definition tanh_bounds (a : Q * Q) : Q * Q := (1 - 2 / (fst a + 1), 1 - 2 / (snd a + 1))%Q.

Lemma tanh_inside (z : R) (a outer : Q * Q) : inside z a ->
  exp_bounds (add_bounds a a) (fun found => above_0 (fst found + 1) && within (tanh_bounds found) outer) = true ->
  inside (tanh z) outer.
Proof.
  intros known check. destruct (exp_bounds_inside (z + z) _ _ (add_inside z z a a known known) check) as [[l u] [[low high] near]].
  apply andb_prop in near. destruct near as [sign near]. apply above_0_lt in sign. simpl in *.
  apply (within_inside (inner := tanh_bounds (l, u)) outer); [|exact near].
  rewrite tanh_by_exp. unfold inside. simpl. rewrite Q2R_plus, RMicromega.Q2R_1 in sign.
  assert (Q2R 2 = 2) as two by (unfold Q2R; simpl; lra).
  assert (forall q, 0 < Q2R q + 1 -> Q2R (1 - 2 / (q + 1)) = 1 - 2 * / (Q2R q + 1)) as at_.
  { intros q positive. unfold Qdiv. rewrite Q2R_minus, Q2R_mult, Q2R_inv, Q2R_plus, RMicromega.Q2R_1, two; [reflexivity|].
    intro zero. apply Qeq_eqR in zero. rewrite Q2R_plus, RMicromega.Q2R_0, RMicromega.Q2R_1 in zero. lra. }
  rewrite !at_ by lra. assert (0 < exp (z + z)) by apply exp_pos.
  assert (forall a b, 0 < a -> a <= b -> 1 - 2 * / a <= 1 - 2 * / b) as grows.
  { intros p q positive order. assert (/ q <= / p) by now apply Rinv_le_contravar. lra. }
  split; apply grows; lra.
Qed.

Lemma log_inside (z : R) (a outer : Q * Q) : inside z a ->
  above_0 (fst a) && exp_bounds (fst outer, fst outer) (fun found => Qle_bool (snd found) (fst a))
  && Qle_bool (snd a) (exp_low (snd outer)) = true -> inside (log z) outer.
Proof.
  intros [low high] check. apply andb_prop in check. destruct check as [check most]. apply andb_prop in check.
  destruct check as [sign check]. apply above_0_lt in sign. apply Qle_bool_iff, Qle_Rle in most.
  destruct (exp_bounds_inside (Q2R (fst outer)) (fst outer, fst outer) _ (conj (Rle_refl _) (Rle_refl _)) check) as [found [[_ above] least]].
  apply Qle_bool_iff, Qle_Rle in least. assert (top := exp_low_below (snd outer)). split.
  - apply log_beyond. lra.
  - apply log_within; lra.
Qed.

Lemma sqrt_inside (z : R) (a outer : Q * Q) : inside z a ->
  Qle_bool 0 (fst outer) && Qle_bool 0 (snd outer) && Qle_bool (fst outer * fst outer) (fst a)
  && Qle_bool (snd a) (snd outer * snd outer) = true -> inside (sqrt z) outer.
Proof.
  intros [low high] check. rewrite !andb_true_iff, !Qle_bool_iff in check. destruct check as [[[first second] least] most].
  apply Qle_Rle in first, second, least, most. rewrite Q2R_mult in *. rewrite RMicromega.Q2R_0 in *. split.
  - rewrite <- (sqrt_square _ first). apply sqrt_le_1_alt. lra.
  - rewrite <- (sqrt_square _ second). apply sqrt_le_1_alt. lra.
Qed.

Lemma abs_inside (z : R) (a outer : Q * Q) : inside z a ->
  (Qle_bool (fst outer) 0 || Qle_bool (fst outer) (fst a) || Qle_bool (fst outer) (- snd a))
  && Qle_bool (snd a) (snd outer) && Qle_bool (- fst a) (snd outer) = true -> inside (Rabs z) outer.
Proof.
  intros [low high] check. rewrite !andb_true_iff, !orb_true_iff, !Qle_bool_iff in check. destruct check as [[least first] second].
  apply Qle_Rle in first, second. rewrite Q2R_opp in second. split.
  - destruct least as [[least|least]|least]; apply Qle_Rle in least.
    + rewrite RMicromega.Q2R_0 in least. assert (0 <= Rabs z) by apply Rabs_pos. lra.
    + assert (z <= Rabs z) by apply Rle_abs. lra.
    + rewrite Q2R_opp in least. assert (- z <= Rabs z) by (rewrite <- Rabs_Ropp; apply Rle_abs). lra.
  - apply Rabs_le. lra.
Qed.
