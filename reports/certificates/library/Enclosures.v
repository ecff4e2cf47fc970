(* Numbers that are not rational, between rational ones: an enclosure for each, worked out by Coq and rounded outwards. *)

From Coq Require Import Reals Lra Lia List QArith Qreals Qminmax Qround Ring_polynom.
From SymbolicInit Require Import Support Functions.
Import ListNotations.
Open Scope R_scope.

Definition inside (z : R) (bounds : Q * Q) : Prop := Q2R (fst bounds) <= z <= Q2R (snd bounds).

Lemma same_inside {z y : R} {bounds : Q * Q} : z = y -> inside y bounds -> inside z bounds.
Proof. intro same. now rewrite same. Qed.

(** An enclosure as scripts state it: fractions with the denominator 2^80. *)

Definition unit_stated : positive := Eval compute in (2 ^ 80)%positive.
Definition stated (low high : Z) : Q * Q := (low # unit_stated, high # unit_stated).

(** Rounding: fractions with the denominator 2^96. *)

Definition denominator : positive := Eval compute in (2 ^ 96)%positive.
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

(** Inverses. *)

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

(** Signs of numbers in enclosures, and relations between them. *)

Lemma from_0 {z : R} {a : Q * Q} : inside z a -> Qle_bool 0 (fst a) = true -> 0 <= z.
Proof. intros [low high] sign. apply Qle_bool_iff, Qle_Rle in sign. rewrite RMicromega.Q2R_0 in sign. lra. Qed.

Lemma beyond_0 {z : R} {a : Q * Q} : inside z a -> above_0 (fst a) = true -> 0 < z.
Proof. intros [low high] sign. apply above_0_lt in sign. lra. Qed.

Lemma to_0 {z : R} {a : Q * Q} : inside z a -> Qle_bool (snd a) 0 = true -> z <= 0.
Proof. intros [low high] sign. apply Qle_bool_iff, Qle_Rle in sign. rewrite RMicromega.Q2R_0 in sign. lra. Qed.

Lemma below_0 {z : R} {a : Q * Q} : inside z a -> above_0 (- snd a) = true -> z < 0.
Proof. intros [low high] sign. apply above_0_lt in sign. rewrite Q2R_opp in sign. lra. Qed.

Lemma less_inside {x y : R} {a b : Q * Q} : inside x a -> inside y b -> above_0 (fst b - snd a) = true -> x < y.
Proof. intros [] [] apart. apply above_0_lt in apart. rewrite Q2R_minus in apart. lra. Qed.

Lemma at_most_inside {x y : R} {a b : Q * Q} : inside x a -> inside y b -> Qle_bool (snd a) (fst b) = true -> x <= y.
Proof. intros [] [] apart. apply Qle_bool_iff, Qle_Rle in apart. lra. Qed.
