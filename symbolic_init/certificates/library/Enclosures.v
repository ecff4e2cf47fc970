(* Numbers that are not rational, between rational ones: an enclosure for each, worked out by Coq and rounded outwards. *)

From Coq Require Import Reals Lra Lia List QArith Qreals Qminmax Qround Ring_polynom.
From SymbolicInit Require Import Support Functions.
Import ListNotations.
Open Scope R_scope.

Definition inside (z : R) (bounds : Q * Q) : Prop := Q2R (fst bounds) <= z <= Q2R (snd bounds).

(** Rounding: fractions with the denominator 2^128. *)

Definition denominator : positive := Eval compute in (2 ^ 128)%positive.
Definition down (q : Q) : Q := (Qnum q * Zpos denominator / Zpos (Qden q)) # denominator.
Definition up (q : Q) : Q := (- down (- q))%Q.

Lemma down_below (q : Q) : (down q <= q)%Q.
Proof.
  unfold down, Qle. simpl. rewrite Z.mul_comm. apply Z.mul_div_le. reflexivity.
Qed.

Lemma up_above (q : Q) : (q <= up q)%Q.
Proof. unfold up. assert (below := down_below (- q)). apply Qopp_le_compat in below. now rewrite Qopp_involutive in below. Qed.

Definition rounded (bounds : Q * Q) : Q * Q := (down (fst bounds), up (snd bounds)).

Lemma rounded_inside (z : R) (bounds : Q * Q) : inside z bounds -> inside z (rounded bounds).
Proof.
  intros [low high]. split; simpl.
  - eapply Rle_trans; [apply Qle_Rle, down_below|exact low].
  - eapply Rle_trans; [exact high|apply Qle_Rle, up_above].
Qed.

(** Sums and products. *)

Definition add_bounds (a b : Q * Q) : Q * Q := (fst a + fst b, snd a + snd b)%Q.
Definition opp_bounds (a : Q * Q) : Q * Q := (- snd a, - fst a)%Q.
Definition least (a b c d : Q) : Q := Qmin (Qmin a b) (Qmin c d).
Definition mul_bounds (a b : Q * Q) : Q * Q :=
  let '(p, q, r, s) := (fst a * fst b, fst a * snd b, snd a * fst b, snd a * snd b)%Q in
  (least p q r s, - least (- p) (- q) (- r) (- s))%Q.

Lemma add_inside (y z : R) (a b : Q * Q) : inside y a -> inside z b -> inside (y + z) (add_bounds a b).
Proof. intros [] []. split; simpl; rewrite Q2R_plus; lra. Qed.

Lemma opp_inside (z : R) (a : Q * Q) : inside z a -> inside (- z) (opp_bounds a).
Proof. intros []. split; simpl; rewrite Q2R_opp; lra. Qed.

Lemma least_below (a b c d : Q) :
  Q2R (least a b c d) <= Q2R a /\ Q2R (least a b c d) <= Q2R b /\ Q2R (least a b c d) <= Q2R c
  /\ Q2R (least a b c d) <= Q2R d.
Proof.
  unfold least. repeat split; apply Qle_Rle.
  - eapply Qle_trans; [apply Q.le_min_l|apply Q.le_min_l].
  - eapply Qle_trans; [apply Q.le_min_l|apply Q.le_min_r].
  - eapply Qle_trans; [apply Q.le_min_r|apply Q.le_min_l].
  - eapply Qle_trans; [apply Q.le_min_r|apply Q.le_min_r].
Qed.

Lemma product_above (a b c d y z m : R) : a <= y <= b -> c <= z <= d ->
  m <= a * c -> m <= a * d -> m <= b * c -> m <= b * d -> m <= y * z.
Proof.
  intros [] []. intros. destruct (Rle_or_lt 0 z).
  - assert (a * z <= y * z) by nra. destruct (Rle_or_lt 0 a); nra.
  - assert (b * z <= y * z) by nra. destruct (Rle_or_lt 0 b); nra.
Qed.

Lemma mul_inside (y z : R) (a b : Q * Q) : inside y a -> inside z b -> inside (y * z) (mul_bounds a b).
Proof.
  intros first second. destruct a as [a1 a2], b as [b1 b2]. unfold inside, mul_bounds in *. simpl in *. split.
  - destruct (least_below (a1 * b1) (a1 * b2) (a2 * b1) (a2 * b2)) as (p & q & r & s). rewrite !Q2R_mult in *.
    eapply product_above; eassumption.
  - destruct (least_below (- (a1 * b1)) (- (a1 * b2)) (- (a2 * b1)) (- (a2 * b2))) as (p & q & r & s).
    rewrite Q2R_opp. rewrite !Q2R_opp, !Q2R_mult in *.
    apply Ropp_le_cancel. rewrite Ropp_involutive, Ropp_mult_distr_l.
    apply (product_above (- Q2R a2) (- Q2R a1) (Q2R b1) (Q2R b2)); lra.
Qed.

(** Expressions: the enclosure of a polynomial in pieces that have enclosures. *)

Fixpoint power_bounds (a : Q * Q) (n : nat) : Q * Q :=
  match n with
  | O => (1, 1)%Q
  | S n => rounded (mul_bounds a (power_bounds a n))
  end.

Fixpoint enclosure (bounds : list (Q * Q)) (e : PExpr Q) : Q * Q :=
  rounded
    match e with
    | PEO => (0, 0)%Q
    | PEI => (1, 1)%Q
    | PEc c => (c, c)
    | PEX _ i => BinList.nth (0, 0)%Q i bounds
    | PEadd a b => add_bounds (enclosure bounds a) (enclosure bounds b)
    | PEsub a b => add_bounds (enclosure bounds a) (opp_bounds (enclosure bounds b))
    | PEmul a b => mul_bounds (enclosure bounds a) (enclosure bounds b)
    | PEopp a => opp_bounds (enclosure bounds a)
    | PEpow a n => power_bounds (enclosure bounds a) (N.to_nat n)
    end.

Lemma exactly_inside (q : Q) : inside (number q) (q, q).
Proof. rewrite number_is_Q2R. split; apply Rle_refl. Qed.

Lemma zero_inside : inside 0 (0, 0)%Q.
Proof. exact (exactly_inside 0). Qed.

Lemma one_inside : inside 1 (1, 1)%Q.
Proof. exact (exactly_inside 1). Qed.

Lemma tl_inside (l : list R) (bounds : list (Q * Q)) : Forall2 inside l bounds -> Forall2 inside (tl l) (tl bounds).
Proof. intros []; [constructor|assumption]. Qed.

Lemma jump_inside (i : positive) (l : list R) (bounds : list (Q * Q)) :
  Forall2 inside l bounds -> Forall2 inside (BinList.jump i l) (BinList.jump i bounds).
Proof. revert l bounds. induction i; intros; simpl; auto using tl_inside. Qed.

Lemma nth_inside (i : positive) (l : list R) (bounds : list (Q * Q)) :
  Forall2 inside l bounds -> inside (BinList.nth 0 i l) (BinList.nth (0, 0)%Q i bounds).
Proof.
  revert l bounds. induction i; intros l bounds all; simpl; auto using tl_inside, jump_inside.
  destruct all; [exact zero_inside|assumption].
Qed.

Lemma power_inside (z : R) (a : Q * Q) (n : nat) : inside z a -> inside (z ^ n) (power_bounds a n).
Proof.
  intro known. induction n as [|n IH]; [exact one_inside|].
  apply rounded_inside. now apply mul_inside.
Qed.

Lemma enclosure_inside (l : list R) (bounds : list (Q * Q)) (e : PExpr Q) :
  Forall2 inside l bounds -> inside (evaluate l e) (enclosure bounds e).
Proof.
  intro all. unfold evaluate.
  induction e; simpl; apply rounded_inside;
    auto using zero_inside, one_inside, exactly_inside, nth_inside, add_inside, mul_inside, opp_inside, power_inside.
  unfold Rminus. auto using add_inside, opp_inside.
Qed.

(** An enclosure that is stated is one around what Coq works out. *)

Definition within (inner outer : Q * Q) : bool := Qle_bool (fst outer) (fst inner) && Qle_bool (snd inner) (snd outer).

Lemma within_inside {z : R} {inner : Q * Q} (outer : Q * Q) : inside z inner -> within inner outer = true -> inside z outer.
Proof.
  intros [low high] check. apply andb_prop in check. destruct check as [first second].
  apply Qle_bool_iff, Qle_Rle in first, second. split; lra.
Qed.

Lemma enclosed {l : list R} {bounds : list (Q * Q)} (e : PExpr Q) (outer : Q * Q) :
  Forall2 inside l bounds -> within (enclosure bounds e) outer = true -> inside (evaluate l e) outer.
Proof. intro all. apply within_inside. now apply enclosure_inside. Qed.

Lemma exactly {z : R} (q : Q) : z = number q -> inside z (q, q).
Proof. intro same. rewrite same. apply exactly_inside. Qed.

Lemma collapsed {z : R} (q : Q) : inside z (q, q) -> z = number q.
Proof. intros []. rewrite number_is_Q2R. simpl in *. lra. Qed.

Lemma one_more {z : R} {bounds : Q * Q} {l : list R} {more : list (Q * Q)} :
  inside z bounds -> Forall2 inside l more -> Forall2 inside (z :: l) (bounds :: more).
Proof. now constructor. Qed.

(** Functions. *)

Definition above_0 (q : Q) : bool := negb (Qle_bool q 0).

Lemma above_0_lt (q : Q) : above_0 q = true -> 0 < Q2R q.
Proof.
  unfold above_0. intro check. rewrite <- RMicromega.Q2R_0. apply Qlt_Rlt, Qnot_le_lt.
  intro below. apply Qle_bool_iff in below. now rewrite below in check.
Qed.

Definition inverse_bounds (a : Q * Q) : Q * Q := (/ snd a, / fst a)%Q.

Lemma inverse_inside (z : R) (a outer : Q * Q) : inside z a ->
  (above_0 (fst a) || above_0 (- snd a)) && within (inverse_bounds a) outer = true -> inside (/ z) outer.
Proof.
  intros [low high] check. apply andb_prop in check. destruct check as [sign near].
  apply (within_inside (inner := inverse_bounds a) outer); [|exact near]. destruct a as [l u]. unfold inside. simpl in *.
  assert (0 < Q2R l \/ Q2R u < 0) as apart.
  { apply orb_prop in sign. destruct sign as [sign|sign]; apply above_0_lt in sign; [left; exact sign|right].
    rewrite Q2R_opp in sign. lra. }
  assert (~ u == 0)%Q by (intro zero; apply Qeq_eqR in zero; rewrite RMicromega.Q2R_0 in zero; lra).
  assert (~ l == 0)%Q by (intro zero; apply Qeq_eqR in zero; rewrite RMicromega.Q2R_0 in zero; lra).
  rewrite !Q2R_inv by assumption.
  destruct apart as [positive|negative].
  - split; apply Rinv_le_contravar; lra.
  - assert (forall a b, a <= b -> b < 0 -> / b <= / a) as flipped.
    { intros a b order sign'. apply Ropp_le_cancel. rewrite <- !Rinv_opp. apply Rinv_le_contravar; lra. }
    split; apply flipped; lra.
Qed.

(* exp q = exp (q / 2^48) ^ (2^48) >= (1 + q / 2^48) ^ (2^48), where that is not negative; in steps of 2^-128 *)

Fixpoint squared (n : nat) (z : Z) : Z :=
  match n with
  | O => z
  | S n => squared n (Z.shiftr (z * z) 128)
  end.

Definition small : positive := Eval compute in (2 ^ 48)%positive.
Definition exp_low (q : Q) : Q :=
  let start := down (1 + q * (1 # small)) in
  if above_0 start then squared 48 (Qnum start) # denominator else 0%Q.

Lemma squared_below (n : nat) (a : Z) (z : R) : (0 <= a)%Z -> Q2R (a # denominator) <= exp z ->
  Q2R (squared n a # denominator) <= exp (2 ^ n * z).
Proof.
  revert a z. induction n as [|n IH]; intros a z sign below; simpl.
  - now rewrite Rmult_1_l.
  - replace (2 * 2 ^ n * z) with (2 ^ n * (z + z)) by ring. apply IH.
    + apply Z.shiftr_nonneg. now apply Z.mul_nonneg_nonneg.
    + rewrite exp_plus. apply Rle_trans with (Q2R (a # denominator) * Q2R (a # denominator)).
      * rewrite <- Q2R_mult. apply Qle_Rle.
        assert (2 ^ 128 * Z.shiftr (a * a) 128 <= a * a)%Z as cut.
        { rewrite Z.shiftr_div_pow2 by discriminate. now apply Z.mul_div_le. }
        unfold Qle, denominator in *. simpl Qnum in *. simpl Qden in *. lia.
      * assert (0 <= Q2R (a # denominator)); [|now apply Rmult_le_compat].
        rewrite <- RMicromega.Q2R_0. apply Qle_Rle. unfold Qle. simpl. now rewrite Z.mul_1_r.
Qed.

Lemma exp_low_below (q : Q) : Q2R (exp_low q) <= exp (Q2R q).
Proof.
  unfold exp_low. destruct (above_0 _) eqn:sign.
  - assert (2 ^ 48 * (Q2R q * Q2R (1 # small)) = Q2R q) as whole.
    { assert (2 ^ 48 * Q2R (1 # small) = 1) as one; [|rewrite <- (Rmult_1_r (Q2R q)) at 2; rewrite <- one; ring].
      unfold Q2R, small. simpl Qnum. simpl Qden. rewrite Rmult_1_l. replace (2 ^ 48) with (IZR (2 ^ 48)).
      + apply Rinv_r. apply not_0_IZR. discriminate.
      + rewrite (pow_IZR 2 48). reflexivity. }
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

Lemma from_0 {z : R} {a : Q * Q} : inside z a -> Qle_bool 0 (fst a) = true -> 0 <= z.
Proof. intros [low high] sign. apply Qle_bool_iff, Qle_Rle in sign. rewrite RMicromega.Q2R_0 in sign. lra. Qed.

Lemma beyond_0 {z : R} {a : Q * Q} : inside z a -> above_0 (fst a) = true -> 0 < z.
Proof. intros [low high] sign. apply above_0_lt in sign. lra. Qed.

Lemma to_0 {z : R} {a : Q * Q} : inside z a -> Qle_bool (snd a) 0 = true -> z <= 0.
Proof. intros [low high] sign. apply Qle_bool_iff, Qle_Rle in sign. rewrite RMicromega.Q2R_0 in sign. lra. Qed.

Lemma below_0 {z : R} {a : Q * Q} : inside z a -> above_0 (- snd a) = true -> z < 0.
Proof. intros [low high] sign. apply above_0_lt in sign. rewrite Q2R_opp in sign. lra. Qed.

(** Relations between numbers in enclosures. *)

Lemma less_inside {x y : R} {a b : Q * Q} : inside x a -> inside y b -> above_0 (fst b - snd a) = true -> x < y.
Proof. intros [] [] apart. apply above_0_lt in apart. rewrite Q2R_minus in apart. lra. Qed.

Lemma at_most_inside {x y : R} {a b : Q * Q} : inside x a -> inside y b -> Qle_bool (snd a) (fst b) = true -> x <= y.
Proof. intros [] [] apart. apply Qle_bool_iff, Qle_Rle in apart. lra. Qed.
