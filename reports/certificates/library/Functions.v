(* Functions that have a name: piecewise ones, the logarithm, the error function; and the laws of all of them. *)

From Coq Require Import Reals Lra Lia QArith Qreals.
From SymbolicInit Require Import Support.
Open Scope R_scope.

(** Piecewise functions. *)

Definition nonneg (z : R) : R := if Rle_dec 0 z then 1 else 0.
Definition pos (z : R) : R := if Rlt_dec 0 z then 1 else 0.

(** Kronecker's delta, of natural numbers as real ones. *)

Definition delta (i j : R) : R := if Req_EM_T i j then 1 else 0.

(** The arc tangent: of z >= 0 the least upper bound of all x from 0 to PI/2 with sin x <= z cos x. *)

Definition has_smaller_tangent (z x : R) : Prop := 0 <= x < PI / 2 /\ sin x <= z * cos x.

Lemma arc (z : R) : 0 <= z -> {m : R | is_lub (has_smaller_tangent z) m}.
Proof.
  intro sign. apply completeness.
  - exists (PI / 2). intros x [[_ below] _]. lra.
  - exists 0. assert (0 < PI) by apply PI_RGT_0. split; [lra|]. rewrite sin_0, cos_0. lra.
Qed.

Definition arctan (z : R) : R :=
  match Rle_dec 0 z, Rle_dec 0 (- z) with
  | left sign, _ => proj1_sig (arc z sign)
  | _, left sign => - proj1_sig (arc (- z) sign)
  | _, _ => 0
  end.

Lemma arc_of_zero (sign : 0 <= 0) : proj1_sig (arc 0 sign) = 0.
Proof.
  destruct (arc 0 sign) as [m [upper least]]. simpl. assert (0 < PI) by apply PI_RGT_0. apply Rle_antisym.
  - apply least. intros x [[above below] small]. destruct (Rle_or_lt x 0) as [|positive]; [assumption|].
    assert (0 < sin x) by (apply sin_gt_0; lra). lra.
  - apply upper. split; [lra|]. rewrite sin_0. lra.
Qed.

(* It rests on the law of excluded middle, as Coq's `atan` does; no certificate uses it. *)
Lemma arctan_is_atan (z : R) : arctan z = atan z.
Proof.
  assert (forall y (sign : 0 <= y), proj1_sig (arc y sign) = atan y) as known.
  { intros y sign. destruct (arc y sign) as [m [upper least]]. simpl.
    assert (bounds := atan_bound y).
    assert (0 <= atan y).
    { destruct sign as [more|same]; [rewrite <- atan_0; now apply Rlt_le, atan_increasing|].
      rewrite <- same, atan_0. apply Rle_refl. }
    assert (forall x, 0 <= x < PI / 2 -> 0 < cos x) as positive by (intros; apply cos_gt_0; lra).
    apply Rle_antisym.
    - apply least. intros x [[above below] small]. destruct (Rle_or_lt x (atan y)) as [|larger]; [assumption|exfalso].
      assert (tan (atan y) < tan x) as more by (apply tan_increasing; lra).
      rewrite tan_atan in more. assert (0 < cos x) as sign' by (apply positive; lra).
      apply Rmult_lt_compat_r with (r := cos x) in more; [|exact sign'].
      unfold tan in more. replace (sin x / cos x * cos x) with (sin x) in more by (field; lra). lra.
    - apply upper. split; [lra|]. assert (0 < cos (atan y)) by (apply positive; lra).
      rewrite <- (tan_atan y) at 2. unfold tan. right. field. lra. }
  unfold arctan. destruct (Rle_dec 0 z) as [sign|sign]; [apply known|].
  destruct (Rle_dec 0 (- z)) as [other|]; [|lra]. rewrite known, atan_opp. ring.
Qed.

(** The error function, as 2/√π times the integral of exp(-s²) from 0. *)

Definition gauss (s : R) : R := exp (- (s * s)).

Lemma gauss_continuous (s : R) : continuity_pt gauss s.
Proof. unfold gauss. apply derivable_continuous_pt. reg. Qed.

Lemma gauss_integrable (z : R) : Riemann_integrable gauss 0 z.
Proof.
  destruct (Rle_dec 0 z) as [above|below].
  - apply continuity_implies_RiemannInt; [exact above|]. intros; apply gauss_continuous.
  - apply RiemannInt_P1, continuity_implies_RiemannInt; [lra|]. intros; apply gauss_continuous.
Qed.

Definition erf (z : R) : R := 2 / sqrt PI * RiemannInt (gauss_integrable z).

(** The exponential function from its series alone: theorems of Coq's library about it use the law of excluded middle. *)

Lemma exp_within (x bound : R) (m : nat) :
  (forall n, (n >= m)%nat -> sum_f_R0 (fun i => / INR (fact i) * x ^ i) n <= bound) -> exp x <= bound.
Proof.
  intro all. destruct (Rle_or_lt (exp x) bound) as [|above]; [assumption|exfalso].
  unfold exp in above. destruct (exist_exp x) as [l limit]. simpl in above.
  destruct (limit (l - bound)) as [N near]; [lra|].
  specialize (near (max N m) (Nat.le_max_l _ _)). specialize (all (max N m) (Nat.le_max_r _ _)).
  unfold R_dist in near. apply Rabs_def2 in near. lra.
Qed.

Lemma exp_beyond (x bound : R) (m : nat) :
  (forall n, (n >= m)%nat -> bound <= sum_f_R0 (fun i => / INR (fact i) * x ^ i) n) -> bound <= exp x.
Proof.
  intro all. destruct (Rle_or_lt bound (exp x)) as [|below]; [assumption|exfalso].
  unfold exp in below. destruct (exist_exp x) as [l limit]. simpl in below.
  destruct (limit (bound - l)) as [N near]; [lra|].
  specialize (near (max N m) (Nat.le_max_l _ _)). specialize (all (max N m) (Nat.le_max_r _ _)).
  unfold R_dist in near. apply Rabs_def2 in near. lra.
Qed.

Lemma exp_above_small (y : R) : 0 <= y -> (1 - y) * exp y <= 1.
Proof.
  intro sign. destruct (Rle_or_lt 1 y) as [large|small].
  { assert (0 < exp y) by apply exp_pos. nra. }
  assert (exp y <= / (1 - y)) as most.
  { apply exp_within with O. intros n _.
    assert ((1 - y) * sum_f_R0 (fun i => / INR (fact i) * y ^ i) n <= 1 - y ^ S n) as partial.
    { induction n as [|n IH]; [simpl; lra|]. rewrite tech5, Rmult_plus_distr_l.
      assert (0 <= y ^ S n) by (apply pow_le; lra).
      assert (/ INR (fact (S n)) <= 1).
      { rewrite <- Rinv_1. apply Rinv_le_contravar; [lra|]. apply (le_INR 1). apply lt_O_fact. }
      assert (y ^ S (S n) = y * y ^ S n) by reflexivity.
      assert ((1 - y) * (/ INR (fact (S n)) * y ^ S n) <= (1 - y) * y ^ S n)
        by (apply Rmult_le_compat_l; [lra|]; nra).
      lra. }
    assert (0 <= y ^ S n) by (apply pow_le; lra).
    apply Rmult_le_reg_l with (1 - y); [lra|]. rewrite Rinv_r by lra. lra. }
  apply Rmult_le_compat_l with (r := 1 - y) in most; [|lra]. rewrite Rinv_r in most by lra. exact most.
Qed.

Lemma exp_above (x : R) : 1 + x <= exp x.
Proof.
  destruct (Rle_or_lt 0 x) as [sign|sign].
  - apply exp_beyond with 1%nat. intros n later. destruct n as [|n]; [lia|]. clear later.
    induction n as [|n IH]; [simpl; lra|]. rewrite tech5.
    assert (0 <= / INR (fact (S (S n))) * x ^ S (S n)); [|lra].
    apply Rmult_le_pos; [|now apply pow_le]. apply Rlt_le, Rinv_0_lt_compat, INR_fact_lt_0.
  - assert (0 < exp x) by apply exp_pos. assert (0 < exp (- x)) by apply exp_pos.
    assert (exp x * exp (- x) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
    assert ((1 - - x) * exp (- x) <= 1) by (apply exp_above_small; lra). nra.
Qed.

Lemma exp_opposite (x : R) : exp (- x) = / exp x.
Proof.
  assert (0 < exp x) by apply exp_pos. apply Rmult_eq_reg_l with (exp x); [|lra].
  rewrite Rinv_r, <- exp_plus, Rplus_opp_r by lra. apply exp_0.
Qed.

Lemma exp_lt (x y : R) : x < y -> exp x < exp y.
Proof.
  intro order. replace y with (x + (y - x)) by ring. rewrite exp_plus.
  assert (0 < exp x) by apply exp_pos. assert (1 + (y - x) <= exp (y - x)) by apply exp_above. nra.
Qed.

Lemma exp_le (x y : R) : x <= y -> exp x <= exp y.
Proof. intros [order|same]; [apply Rlt_le, exp_lt, order|]. rewrite same. apply Rle_refl. Qed.

Lemma exp_le_inv (x y : R) : exp x <= exp y -> x <= y.
Proof. intro order. destruct (Rle_or_lt x y) as [|above]; [assumption|]. apply exp_lt in above. lra. Qed.

(** The logarithm: the least upper bound of all x with exp x <= z, if there are any, and 0 otherwise. *)

Lemma logarithms (z : R) : 0 < z -> {m : R | is_lub (fun x => exp x <= z) m}.
Proof.
  intro sign. apply completeness.
  - exists z. intros x below. assert (1 + x <= exp x) by apply exp_above. lra.
  - exists (- / z). rewrite exp_opposite. assert (1 + / z <= exp (/ z)) by apply exp_above.
    assert (0 < / z) by now apply Rinv_0_lt_compat. assert (z * / z = 1) by (apply Rinv_r; lra).
    apply Rmult_le_reg_l with (exp (/ z)); [lra|]. rewrite Rinv_r by lra. nra.
Qed.

Definition log (z : R) : R :=
  match Rlt_dec 0 z with
  | left sign => proj1_sig (logarithms z sign)
  | right _ => 0
  end.

Lemma log_beyond (z x : R) : exp x <= z -> x <= log z.
Proof.
  intro below. unfold log. destruct (Rlt_dec 0 z) as [sign|sign].
  - destruct (logarithms z sign) as [m [upper least]]. exact (upper x below).
  - assert (0 < exp x) by apply exp_pos. lra.
Qed.

Lemma log_within (z x : R) : 0 < z -> z <= exp x -> log z <= x.
Proof.
  intros sign above. unfold log. destruct (Rlt_dec 0 z) as [positive|]; [|lra].
  destruct (logarithms z positive) as [m [upper least]]. apply least. intros y below. apply exp_le_inv. lra.
Qed.

Lemma log_exp (x : R) : log (exp x) = x.
Proof.
  apply Rle_antisym; [apply log_within; [apply exp_pos|]|apply log_beyond]; apply Rle_refl.
Qed.

(* It rests on the law of excluded middle, as Coq's `ln` does; no certificate uses it. *)
Lemma log_is_ln (z : R) : 0 < z -> log z = ln z.
Proof. intro sign. rewrite <- (exp_ln z sign) at 1. apply log_exp. Qed.

Lemma law_log_of_one : log 1 = 0.
Proof. rewrite <- exp_0 at 1. apply log_exp. Qed.

(** Values of functions at numbers that are known. *)

Lemma sqrt_known (v z : Q) : Qle_bool 0 z && Qeq_bool v (z * z) = true -> sqrt (number v) = number z.
Proof.
  intro check. apply andb_prop in check. destruct check as [sign same]. apply (number_le 0) in sign.
  apply Qeq_bool_eq, Qeq_eqR in same. rewrite Q2R_mult, <- !number_is_Q2R in same. rewrite same. now apply sqrt_square.
Qed.

Lemma delta_same (z : R) : delta z z = 1.
Proof. unfold delta. now destruct (Req_EM_T z z). Qed.

Lemma delta_other (y z : R) : y <> z -> delta y z = 0.
Proof. intro other. unfold delta. now destruct (Req_EM_T y z). Qed.

Lemma abs_known (v z : Q) : Qle_bool 0 z && (Qeq_bool v z || Qeq_bool v (- z)) = true -> Rabs (number v) = number z.
Proof.
  intro check. apply andb_prop in check. destruct check as [sign same]. apply (number_le 0) in sign. change (number 0) with 0 in sign.
  apply orb_prop in same. destruct same as [same|same]; apply Qeq_bool_eq, Qeq_eqR in same; rewrite !number_is_Q2R in *.
  - rewrite same. now apply Rabs_pos_eq.
  - rewrite same, Q2R_opp, Rabs_Ropp. now apply Rabs_pos_eq.
Qed.

(** The laws: one lemma for each axiom of `symbolic_init/theories`, under its name. *)

Lemma law_tanh_of_zero : tanh 0 = 0.
Proof. unfold tanh. rewrite sinh_0. apply Rmult_0_l. Qed.

Lemma law_sin_of_zero : sin 0 = 0.
Proof. exact sin_0. Qed.

Lemma law_cos_of_zero : cos 0 = 1.
Proof. exact cos_0. Qed.

Lemma law_sinh_of_zero : sinh 0 = 0.
Proof. exact sinh_0. Qed.

Lemma law_cosh_of_zero : cosh 0 = 1.
Proof. exact cosh_0. Qed.

Lemma law_atan_of_zero : arctan 0 = 0.
Proof. unfold arctan. destruct (Rle_dec 0 0) as [sign|]; [apply arc_of_zero|lra]. Qed.

Lemma law_erf_of_zero : erf 0 = 0.
Proof. unfold erf. rewrite RiemannInt_P9. ring. Qed.

Lemma law_sqrt_of_zero : sqrt 0 = 0.
Proof. exact sqrt_0. Qed.

Lemma law_sqrt_of_one : sqrt 1 = 1.
Proof. exact sqrt_1. Qed.

Lemma law_sqrt_of_square : forall z : R, 0 <= z -> sqrt (z * z) = z.
Proof. exact sqrt_square. Qed.

Lemma law_exp_of_zero : exp 0 = 1.
Proof. exact exp_0. Qed.

Lemma law_exp_positive : forall z : R, 0 < exp z.
Proof. exact exp_pos. Qed.

Lemma law_exp_of_sum : forall x y : R, exp (x + y) = exp x * exp y.
Proof. exact exp_plus. Qed.

Lemma law_nonneg_of_nonnegative : forall z : R, 0 <= z -> nonneg z = 1.
Proof. intros z sign. unfold nonneg. destruct (Rle_dec 0 z); [reflexivity|lra]. Qed.

Lemma law_nonneg_of_negative : forall z : R, z < 0 -> nonneg z = 0.
Proof. intros z sign. unfold nonneg. destruct (Rle_dec 0 z); [lra|reflexivity]. Qed.

Lemma law_delta_of_equal : forall i : nat, delta (INR i) (INR i) = 1.
Proof. intro i. unfold delta. now destruct (Req_EM_T (INR i) (INR i)). Qed.

Lemma law_delta_of_less : forall i j : nat, INR i < INR j -> delta (INR i) (INR j) = 0.
Proof. intros i j order. unfold delta. destruct (Req_EM_T (INR i) (INR j)); [lra|reflexivity]. Qed.

Lemma law_delta_of_greater : forall i j : nat, INR j < INR i -> delta (INR i) (INR j) = 0.
Proof. intros i j order. unfold delta. destruct (Req_EM_T (INR i) (INR j)); [lra|reflexivity]. Qed.

Lemma law_pos_of_positive : forall z : R, 0 < z -> pos z = 1.
Proof. intros z sign. unfold pos. destruct (Rlt_dec 0 z); [reflexivity|lra]. Qed.

Lemma law_pos_of_nonpositive : forall z : R, z <= 0 -> pos z = 0.
Proof. intros z sign. unfold pos. destruct (Rlt_dec 0 z); [lra|reflexivity]. Qed.

(** What is defined downwards from the last layer L, and 0 above it, satisfies its equation at every layer l. *)

Ltac by_layers l L :=
  let below := fresh "below" in let above := fresh "above" in
  destruct (Nat.le_gt_cases l L) as [below|above];
  [ rewrite (Nat.sub_succ_l l L below); reflexivity
  | replace (S L - l)%nat with O by lia; replace (S L - S l)%nat with O by lia;
    rewrite ?(delta_other (INR l) (INR L)) by (apply not_INR; lia);
    rewrite ?(law_pos_of_nonpositive (INR L - INR l)) by (apply lt_INR in above; lra); simpl; ring ].
