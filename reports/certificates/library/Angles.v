(* The arc tangent of numbers in enclosures: bounds of sines and cosines by their series, worked out in whole numbers. *)

From Coq Require Import Reals Lra Lia List QArith Qreals.
From SymbolicInit Require Import Support Functions Enclosures.
Open Scope R_scope.

(** The arc tangent is on the right side of an angle whose sine and cosine tell. *)

Lemma half_pi : 7 / 8 <= PI / 2.
Proof. unfold PI, PI2. assert (known := proj2_sig PI_2_aux). simpl in known. destruct known as [[low _] _]. lra. Qed.

Lemma arc_from (z a : R) (sign : 0 <= z) : 0 <= a <= 2 -> 0 < cos a -> sin a <= z * cos a -> a <= proj1_sig (arc z sign).
Proof.
  intros [low high] positive few. destruct (arc z sign) as [m [upper least]]. simpl. apply upper.
  split; [split; [exact low|]|exact few]. destruct (Rlt_or_le a (PI / 2)) as [|beyond]; [assumption|exfalso].
  assert (bound := half_pi). assert (cos a <= 0) by (apply cos_le_0; lra). lra.
Qed.

Lemma arc_to (z a : R) (sign : 0 <= z) : 0 <= a -> z * cos a <= sin a -> proj1_sig (arc z sign) <= a.
Proof.
  intros low much. destruct (arc z sign) as [m [upper least]]. simpl. apply least. intros y [[above below] few].
  destruct (Rle_or_lt y a) as [|more]; [assumption|exfalso]. assert (0 < PI) by apply PI_RGT_0.
  assert (0 < sin (y - a)) as apart by (apply sin_gt_0; lra). rewrite sin_minus in apart.
  assert (0 < cos a) by (apply cos_gt_0; lra). assert (0 < cos y) by (apply cos_gt_0; lra).
  assert (sin y * cos a <= z * cos y * cos a) by (apply Rmult_le_compat_r; lra).
  assert (z * cos a * cos y <= sin a * cos y) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Lemma arc_nonnegative (z : R) (sign : 0 <= z) : 0 <= proj1_sig (arc z sign).
Proof. apply arc_from; [lra| |]; rewrite ?sin_0, cos_0; lra. Qed.

Lemma arctan_from_positive (z a : R) : 0 <= z -> 0 <= a <= 2 -> 0 < cos a -> sin a <= z * cos a -> a <= arctan z.
Proof. intros sign range positive few. unfold arctan. destruct (Rle_dec 0 z); [now apply arc_from|lra]. Qed.

Lemma arctan_to_positive (z a : R) : 0 <= a -> (0 <= z -> z * cos a <= sin a) -> arctan z <= a.
Proof.
  intros low much. unfold arctan. destruct (Rle_dec 0 z) as [sign|]; [apply arc_to; auto|].
  destruct (Rle_dec 0 (- z)) as [sign|]; [|exact low]. assert (above := arc_nonnegative (- z) sign). lra.
Qed.

Lemma arctan_from_negative (z a : R) : 0 <= a -> (0 <= - z -> - z * cos a <= sin a) -> - a <= arctan z.
Proof.
  intros low much. unfold arctan. destruct (Rle_dec 0 z) as [sign|other].
  - assert (above := arc_nonnegative z sign). lra.
  - destruct (Rle_dec 0 (- z)) as [sign|]; [|lra]. apply Ropp_le_contravar. apply arc_to; auto.
Qed.

Lemma arctan_to_negative (z a : R) : z < 0 -> 0 <= a <= 2 -> 0 < cos a -> sin a <= - z * cos a -> arctan z <= - a.
Proof.
  intros sign range positive few. unfold arctan.
  destruct (Rle_dec 0 z); [exfalso; lra|]. destruct (Rle_dec 0 (- z)); [|exfalso; lra].
  apply Ropp_le_contravar. now apply arc_from.
Qed.

(** Partial sums of the sine (odd = 1) and the cosine (odd = 0) at p / r: the last term and the sum, over one denominator. *)

Definition next_divisor (odd n : nat) : positive := Pos.of_nat ((2 * n + odd + 1) * (2 * n + odd + 2)).

Fixpoint series (odd n : nat) (p : Z) (r : positive) : Z * Z * positive :=
  match n with
  | O => match odd with O => (1%Z, 1%Z, 1%positive) | _ => (p, p, r) end
  | S n =>
      let '(term, total, d) := series odd n p r in
      let e := (r * r * next_divisor odd n)%positive in
      ((- (term * (p * p)))%Z, (total * Zpos e - term * (p * p))%Z, (d * e)%positive)
  end.

Definition term_at (odd : nat) (x : R) (n : nat) : R := (-1) ^ n * (x ^ (2 * n + odd) / INR (fact (2 * n + odd))).

Lemma next_term (odd n : nat) (x : R) : term_at odd x (S n) = - (term_at odd x n * (x * x) / IZR (Zpos (next_divisor odd n))).
Proof.
  unfold term_at, next_divisor. replace (2 * S n + odd)%nat with (S (S (2 * n + odd))) by lia. set (m := (2 * n + odd)%nat).
  replace (IZR (Zpos (Pos.of_nat ((m + 1) * (m + 2))))) with (INR ((m + 1) * (m + 2))).
  - replace (fact (S (S m))) with ((m + 1) * (m + 2) * fact m)%nat by (simpl; lia). rewrite mult_INR. simpl pow. field.
    split; [apply INR_fact_neq_0|apply not_0_INR; lia].
  - rewrite INR_IZR_INZ. f_equal. rewrite <- (Nat2Pos.id ((m + 1) * (m + 2))) at 1 by lia. apply positive_nat_Z.
Qed.

Lemma series_sum (odd n : nat) (p : Z) (r : positive) : (odd <= 1)%nat ->
  let '(last, total, d) := series odd n p r in
  let x := IZR p / IZR (Zpos r) in
  IZR last / IZR (Zpos d) = term_at odd x n /\ IZR total / IZR (Zpos d) = sum_f_R0 (term_at odd x) n.
Proof.
  intro few. assert (forall q : positive, IZR (Zpos q) <> 0) as no by (intro; now apply not_0_IZR).
  induction n as [|n IH]; simpl series.
  - destruct odd as [|[|odd]]; [| |lia]; unfold term_at; simpl; split; field; apply no.
  - destruct (series odd n p r) as [[last total] d]. destruct IH as [one all]. cbv zeta.
    rewrite tech5, next_term, <- all, <- one.
    rewrite !Pos2Z.inj_mul, ?opp_IZR, ?minus_IZR, !mult_IZR. split; field; repeat split; apply no.
Qed.

Definition partial_sum (odd n : nat) (q : Q) : Q := let '(_, total, d) := series odd n (Qnum q) (Qden q) in total # d.

Lemma partial_is_sum (odd n : nat) (q : Q) : (odd <= 1)%nat -> Q2R (partial_sum odd n q) = sum_f_R0 (term_at odd (Q2R q)) n.
Proof.
  intro few. assert (known := series_sum odd n (Qnum q) (Qden q) few). unfold partial_sum.
  destruct (series odd n (Qnum q) (Qden q)) as [[last total] d]. exact (proj2 known).
Qed.

(* a sum that ends with an odd term is too small, one that ends with an even term too large *)

Definition too_small (odd : nat) (q : Q) : Q := partial_sum odd 7 q.
Definition too_large (odd : nat) (q : Q) : Q := partial_sum odd 8 q.

Lemma sin_between (q : Q) : 0 <= Q2R q <= 2 -> Q2R (too_small 1 q) <= sin (Q2R q) <= Q2R (too_large 1 q).
Proof.
  intros [above below]. unfold too_small, too_large. rewrite !partial_is_sum by lia.
  apply (pre_sin_bound (Q2R q) 3); lra.
Qed.

Lemma cos_between (q : Q) : 0 <= Q2R q <= 2 -> Q2R (too_small 0 q) <= cos (Q2R q) <= Q2R (too_large 0 q).
Proof.
  intros [above below]. unfold too_small, too_large. rewrite !partial_is_sum by lia.
  assert (forall n, sum_f_R0 (term_at 0 (Q2R q)) n = cos_approx (Q2R q) n) as same.
  { intro n. apply sum_eq. intros i _. unfold term_at, cos_term. now rewrite Nat.add_0_r. }
  rewrite !same. apply (pre_cos_bound (Q2R q) 3); lra.
Qed.

(** Enclosures. *)

Definition is_angle (q : Q) : bool := Qle_bool 0 q && Qle_bool q 2.
Definition surely_from (l a : Q) : bool :=
  is_angle a && Qle_bool 0 l && above_0 (too_small 0 a) && Qle_bool (too_large 1 a) (l * too_small 0 a).
Definition surely_to (u a : Q) : bool :=
  is_angle a && Qle_bool 0 u && Qle_bool 0 (too_small 1 a) && Qle_bool (u * too_large 0 a) (too_small 1 a).

Lemma angle_known (q : Q) : is_angle q = true -> 0 <= Q2R q <= 2.
Proof.
  intro check. apply andb_prop in check. destruct check as [above below]. apply Qle_bool_iff, Qle_Rle in above, below.
  rewrite RMicromega.Q2R_0 in above. replace (Q2R 2) with 2 in below by (unfold Q2R; simpl; lra). lra.
Qed.

Lemma from_known (z : R) (l a : Q) : Q2R l <= z -> surely_from l a = true ->
  0 <= z /\ 0 <= Q2R a <= 2 /\ 0 < cos (Q2R a) /\ sin (Q2R a) <= z * cos (Q2R a).
Proof.
  intros order check. unfold surely_from in check. rewrite !andb_true_iff in check. destruct check as [[[range sign] positive] few].
  apply angle_known in range. apply above_0_lt in positive. apply Qle_bool_iff, Qle_Rle in sign, few.
  rewrite RMicromega.Q2R_0 in sign. rewrite Q2R_mult in few.
  destruct (sin_between a range), (cos_between a range). repeat split; try lra.
  apply Rle_trans with (Q2R l * Q2R (too_small 0 a)); [lra|]. apply Rmult_le_compat; lra.
Qed.

Lemma to_known (z : R) (u a : Q) : z <= Q2R u -> surely_to u a = true -> 0 <= Q2R a /\ (0 <= z -> z * cos (Q2R a) <= sin (Q2R a)).
Proof.
  intros order check. unfold surely_to in check. rewrite !andb_true_iff in check. destruct check as [[[range sign] positive] much].
  apply angle_known in range. apply Qle_bool_iff, Qle_Rle in sign, much, positive.
  rewrite RMicromega.Q2R_0 in sign, positive. rewrite Q2R_mult in much.
  destruct (sin_between a range), (cos_between a range). split; [lra|]. intro above.
  apply Rle_trans with (z * Q2R (too_large 0 a)); [apply Rmult_le_compat_l; lra|].
  destruct (Rle_or_lt 0 (Q2R (too_large 0 a))).
  - apply Rle_trans with (Q2R u * Q2R (too_large 0 a)); [apply Rmult_le_compat_r; lra|lra].
  - assert (z * Q2R (too_large 0 a) <= z * 0) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(* An end of an enclosure is reached from below when the angle's tangent is too small, from above when it is too large. *)

Lemma atan_inside (z : R) (a outer : Q * Q) : inside z a ->
  (surely_from (fst a) (fst outer) || surely_to (- fst a) (- fst outer))
  && (surely_to (snd a) (snd outer) || (above_0 (- snd a) && surely_from (- snd a) (- snd outer))) = true ->
  inside (arctan z) outer.
Proof.
  intros [above below] check. destruct a as [l u], outer as [least most]. unfold inside. simpl in *.
  apply andb_prop in check. destruct check as [first second]. apply orb_prop in first, second. split.
  - destruct first as [check|check].
    + destruct (from_known z l least above check) as (? & ? & ? & ?). now apply arctan_from_positive.
    + destruct (to_known (- z) (- l) (- least)) as [sign much]; [rewrite Q2R_opp; lra|exact check|].
      rewrite Q2R_opp in *. rewrite <- (Ropp_involutive (Q2R least)). now apply arctan_from_negative.
  - destruct second as [check|check].
    + destruct (to_known z u most below check). now apply arctan_to_positive.
    + apply andb_prop in check. destruct check as [sign check]. apply above_0_lt in sign. rewrite Q2R_opp in sign.
      destruct (from_known (- z) (- u) (- most)) as (? & ? & ? & ?); [rewrite Q2R_opp; lra|exact check|].
      rewrite Q2R_opp in *. rewrite <- (Ropp_involutive (Q2R most)). apply arctan_to_negative; lra.
Qed.
