(* The certificate of the page `perceptron-schedule-without-convergence`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** The opposite is true: in some epoch there is no mistake, for some data it is not true that $r > 0$, $w_{1} + w_{2} = \frac{16 r}{7} + \frac{12}{7}$, $w_{2} - 3 w_{1} = - \frac{80 r}{7} - \frac{4}{7}$ and $wrong_{1} + wrong_{2} \ge 1$ *)

Record run11_state := { run11_now_w1 : R; run11_now_w2 : R; run11_now_r : R }.

Section run11.
Definition run11_next_wrong1 (now : run11_state) (t : nat) : R :=
  1 - pos (run11_now_w1 now + run11_now_w2 now).
Definition run11_next_wrong2 (now : run11_state) (t : nat) : R :=
  nonneg (3 * run11_now_w1 now - run11_now_w2 now).
Definition run11_next_w1 (now : run11_state) (t : nat) : R :=
  run11_now_w1 now + run11_now_r now * (run11_next_wrong1 now t + (-3) * run11_next_wrong2 now t).
Definition run11_next_w2 (now : run11_state) (t : nat) : R :=
  run11_now_w2 now + run11_now_r now * (run11_next_wrong1 now t + run11_next_wrong2 now t).
Definition run11_next_r (now : run11_state) (t : nat) : R :=
  1 / 8 * run11_now_r now.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w1 := run11_next_w1 now t; run11_now_w2 := run11_next_w2 now t; run11_now_r := run11_next_r now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w1 := 1; run11_now_w2 := 1; run11_now_r := 1 / 8 |} | S t => run11_step (run11_after t) t end.
Definition run11_w1 (t : nat) := run11_now_w1 (run11_after t).
Definition run11_w2 (t : nat) := run11_now_w2 (run11_after t).
Definition run11_r (t : nat) := run11_now_r (run11_after t).
Definition run11_wrong1 (t : nat) : R :=
  match t with O => 0 | S t => run11_next_wrong1 (run11_after t) t end.
Definition run11_wrong2 (t : nat) : R :=
  match t with O => 0 | S t => run11_next_wrong2 (run11_after t) t end.
End run11.

Lemma L1_1 (r w1 w2 wrong1 wrong2 : nat -> R)
    (H1 : r 0%nat = 1 / 8)
    (H2 : w1 0%nat = 1)
    (H3 : w2 0%nat = 1)
    (H4 : forall t : nat, r (S t) = 1 / 8 * r t)
    (H5 : forall t : nat, w1 (S t) = w1 t + r t * (wrong1 (S t) + (-3) * wrong2 (S t)))
    (H6 : forall t : nat, w2 (S t) = w2 t + r t * (wrong1 (S t) + wrong2 (S t)))
    (H7 : forall t : nat, wrong1 (S t) = 1 - pos (w1 t + w2 t))
    (H8 : forall t : nat, wrong2 (S t) = nonneg (3 * w1 t - w2 t)) :
  forall t : nat, 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7 /\ 1 <= wrong1 (S t) + wrong2 (S t).
Proof.
  assert (s1 : 0 < 8)
    by (clear; exact ((number_lt (0 # 1) (8 # 1) eq_refl) : 0 < 8)).
  assert (s2 : forall (H9 : 0 <= 0 - 1 / 8),
    0 <= 0 - 1 / 8 - 0)
    by (clear; exact (fun H9 => (le_rearrange (0) (0 - 1 / 8) (0) (0 - 1 / 8 - 0) H9 (ring_fact [] (PEsub (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 8))) (PEc (0 # 1))) (PEc (0 # 1))) (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 8))) (PEc (0 # 1))) eq_refl)))).
  assert (s3 : 0 < 1)
    by (clear; exact ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1)).
  assert (s4 : 0 < 1 - 0)
    by (clear - s3; exact (lt_rearrange (0) (1) (0) (1 - 0) s3 (ring_fact [] (PEsub (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEsub (PEc (1 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s5 : forall (H9 : 0 <= 0 - 1 / 8),
    0 < 0)
    by (clear - s1 s2 s3 s4; exact (fun H9 => (lt_rearrange (0 + 0) (8 * (0 - 1 / 8 - 0) + 1 * (1 - 0)) (0) (0) (le_add_lt (le_mul (Rlt_le _ _ s1) (s2 H9)) (lt_mul s3 s4)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEadd (PEmul (PEc (8 # 1)) (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 8))) (PEc (0 # 1)))) (PEmul (PEc (1 # 1)) (PEsub (PEc (1 # 1)) (PEc (0 # 1))))) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  assert (s6 : forall (H9 : 0 <= 0 - 1 / 8),
    0 = 1 / 8)
    by (clear - s5; exact (fun H9 => (eq_rearrange ((1 / 8 - 0) * ((0 - 0) * / (0 - 0))) ((1 / 8 - 0) * 1) (0) (1 / 8) (mul2 (eq_refl (1 / 8 - 0)) (cancel (s5 H9))) (eq_trans (y := (1 / 8 - 0) * 1 - (1 / 8 - 0) * ((0 - 0) * 0)) (ring_fact [] (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEsub (PEmul (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 1)))) [/ (0 - 0)] [0] (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl))))))).
  assert (s7 : forall (H9 : 0 <= 0 - 1 / 8),
    0 < 1 / 8)
    by (clear - s5 s6; exact (fun H9 => (lt_rearrange (0 + 0) (0 + 1 / 8) (0) (1 / 8) (lt_add_le (s5 H9) (Req_le _ _ (s6 H9))) (ring_fact [] (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEsub (PEadd (PEc (0 # 1)) (PEc (1 # 8))) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  assert (s8 : forall (H10 : 0 - 1 / 8 < 0),
    0 < 1 / 8)
    by (clear; exact (fun H10 => (lt_rearrange (0 - 1 / 8) (0) (0) (1 / 8) H10 (ring_fact [] (PEsub (PEc (1 # 8)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 8)))) eq_refl)))).
  assert (s9 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s10 : 0 < r 0%nat)
    by (clear - H1 r s7 s8 s9; exact (lt_rearrange (0 + 0 + 1 / 8) (1 / 8 + 0 + r 0%nat) (0) (r 0%nat) (lt_add_le (lt_add_le (order_cases (0 - 1 / 8) _ (fun H9 : 0 <= 0 - 1 / 8 => (s7 H9)) (fun H10 : 0 - 1 / 8 < 0 => (s8 H10))) (Req_le _ _ s9)) (Req_le _ _ (eq_sym H1))) (ring_fact [r 0%nat] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEadd (PEadd (PEc (1 # 8)) (PEc (0 # 1))) (V 1)) (PEadd (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (1 # 8)))) eq_refl))).
  assert (s11 : 1 + 1 = 2)
    by (clear; exact (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)).
  assert (s12 : 2 = 2)
    by (clear; exact (eq_refl (2))).
  assert (s13 : 16 / 7 * (1 / 8) = 2 / 7)
    by (clear; exact (ring_fact [] (PEmul (PEc (16 # 7)) (PEc (1 # 8))) (PEc (2 # 7)) eq_refl)).
  assert (s14 : 2 / 7 + 12 / 7 = 2)
    by (clear; exact (ring_fact [] (PEadd (PEc (2 # 7)) (PEc (12 # 7))) (PEc (2 # 1)) eq_refl)).
  assert (s15 : (-3) * 1 = (-3))
    by (clear; exact (ring_fact [] (PEmul (PEc (-3 # 1)) (PEc (1 # 1))) (PEc (-3 # 1)) eq_refl)).
  assert (s16 : 1 + (-3) = (-2))
    by (clear; exact (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (-3 # 1))) (PEc (-2 # 1)) eq_refl)).
  assert (s17 : (-2) = (-2))
    by (clear; exact (eq_refl ((-2)))).
  assert (s18 : -80 / 7 * (1 / 8) = -10 / 7)
    by (clear; exact (ring_fact [] (PEmul (PEc (-80 # 7)) (PEc (1 # 8))) (PEc (-10 # 7)) eq_refl)).
  assert (s19 : -10 / 7 + -4 / 7 = (-2))
    by (clear; exact (ring_fact [] (PEadd (PEc (-10 # 7)) (PEc (-4 # 7))) (PEc (-2 # 1)) eq_refl)).
  assert (s20 : forall (t : nat) (H11 : 0 <= 0 - 1 / 8 * r t),
    0 <= 0 - 1 / 8 * r t - 0)
    by (clear - r; exact (fun t H11 => (le_rearrange (0) (0 - 1 / 8 * r t) (0) (0 - 1 / 8 * r t - 0) H11 (ring_fact [r t] (PEsub (PEsub (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEsub (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (0 # 1))) eq_refl)))).
  assert (s21 : forall (t : nat),
    r t = r t)
    by (clear - r; exact (fun t => (eq_refl (r t)))).
  assert (s22 : forall (t : nat) (H12 : 0 < r t),
    0 < r t - 0)
    by (clear - r; exact (fun t H12 => (lt_rearrange (0) (r t) (0) (r t - 0) H12 (ring_fact [r t] (PEsub (PEsub (V 1) (PEc (0 # 1))) (PEc (0 # 1))) (PEsub (V 1) (PEc (0 # 1))) eq_refl)))).
  assert (s23 : forall (t : nat) (H11 : 0 <= 0 - 1 / 8 * r t) (H12 : 0 < r t),
    0 < 0)
    by (clear - r s1 s20 s22 s3; exact (fun t H11 H12 => (lt_rearrange (0 + 0) (8 * (0 - 1 / 8 * r t - 0) + 1 * (r t - 0)) (0) (0) (le_add_lt (le_mul (Rlt_le _ _ s1) (s20 t H11)) (lt_mul s3 (s22 t H12))) (ring_fact [r t] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEadd (PEmul (PEc (8 # 1)) (PEsub (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (0 # 1)))) (PEmul (PEc (1 # 1)) (PEsub (V 1) (PEc (0 # 1))))) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  assert (s24 : forall (t : nat) (H11 : 0 <= 0 - 1 / 8 * r t) (H12 : 0 < r t),
    0 = 1 / 8 * r t)
    by (clear - r s23; exact (fun t H11 H12 => (eq_rearrange ((1 / 8 * r t - 0) * ((0 - 0) * / (0 - 0))) ((1 / 8 * r t - 0) * 1) (0) (1 / 8 * r t) (mul2 (eq_refl (1 / 8 * r t - 0)) (cancel (s23 t H11 H12))) (eq_trans (y := (1 / 8 * r t - 0) * 1 - (1 / 8 * r t - 0) * ((0 - 0) * 0)) (ring_fact [r t] (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEsub (PEmul (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 2)))) [r t; / (0 - 0)] [r t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))).
  assert (s25 : forall (t : nat) (H11 : 0 <= 0 - 1 / 8 * r t) (H12 : 0 < r t),
    0 < 1 / 8 * r t)
    by (clear - r s23 s24; exact (fun t H11 H12 => (lt_rearrange (0 + 0) (0 + 1 / 8 * r t) (0) (1 / 8 * r t) (lt_add_le (s23 t H11 H12) (Req_le _ _ (s24 t H11 H12))) (ring_fact [r t] (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 8)) (V 1))) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  assert (s26 : forall (t : nat) (H13 : 0 - 1 / 8 * r t < 0),
    0 < 1 / 8 * r t)
    by (clear - r; exact (fun t H13 => (lt_rearrange (0 - 1 / 8 * r t) (0) (0) (1 / 8 * r t) H13 (ring_fact [r t] (PEsub (PEmul (PEc (1 # 8)) (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 8)) (V 1)))) eq_refl)))).
  assert (s27 : forall (t : nat) (H12 : 0 < r t),
    0 < r (S t))
    by (clear - H4 r s25 s26 s9; exact (fun t H12 => (lt_rearrange (0 + 0 + 1 / 8 * r t) (1 / 8 * r t + 0 + r (S t)) (0) (r (S t)) (lt_add_le (lt_add_le (order_cases (0 - 1 / 8 * r t) _ (fun H11 : 0 <= 0 - 1 / 8 * r t => (s25 t H11 H12)) (fun H13 : 0 - 1 / 8 * r t < 0 => (s26 t H13))) (Req_le _ _ s9)) (Req_le _ _ (eq_sym (H4 t)))) (ring_fact [r (S t); r t] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEadd (PEadd (PEmul (PEc (1 # 8)) (V 2)) (PEc (0 # 1))) (V 1)) (PEadd (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEmul (PEc (1 # 8)) (V 2)))) eq_refl)))).
  assert (s28 : forall (t : nat),
    w1 (S t) = w1 t + r t * (1 - pos (w1 t + w2 t) + (-3) * nonneg (3 * w1 t - w2 t)))
    by (clear - H5 H7 H8 r w1 w2; exact (fun t => (eq_trans (H5 t) (add2 (eq_refl (w1 t)) (mul2 (eq_refl (r t)) (add2 (H7 t) (mul2 (eq_refl ((-3))) (H8 t)))))))).
  assert (s29 : forall (t : nat),
    w2 (S t) = w2 t + r t * (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t)))
    by (clear - H6 H7 H8 r w1 w2; exact (fun t => (eq_trans (H6 t) (add2 (eq_refl (w2 t)) (mul2 (eq_refl (r t)) (add2 (H7 t) (H8 t))))))).
  assert (s30 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    w1 t + w2 t <= 0)
    by (clear - w1 w2; exact (fun t H14 => (le_rearrange (0) (- (w1 t + w2 t)) (w1 t + w2 t) (0) H14 (ring_fact [w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEadd (V 1) (V 2))) (PEsub (PEopp (PEadd (V 1) (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s31 : - (0) = 0)
    by (clear; exact (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s32 : 1 + 0 = 1)
    by (clear; exact (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl)).
  assert (s33 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    1 - pos (w1 t + w2 t) = 1)
    by (clear - s30 s31 s32 w1 w2; exact (fun t H14 => (eq_trans (add2 (eq_refl (1)) (eq_trans (opp1 ((law_pos_of_nonpositive (w1 t + w2 t)) (s30 t H14))) s31)) s32))).
  assert (s34 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    w1 t + r t * (1 - pos (w1 t + w2 t) + (-3) * nonneg (3 * w1 t - w2 t)) = w1 t + r t * (1 + (-3) * nonneg (3 * w1 t - w2 t)))
    by (clear - r s33 w1 w2; exact (fun t H14 => (add2 (eq_refl (w1 t)) (mul2 (eq_refl (r t)) (add2 (s33 t H14) (eq_refl ((-3) * nonneg (3 * w1 t - w2 t)))))))).
  assert (s35 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t) = 1 + nonneg (3 * w1 t - w2 t))
    by (clear - s33 w1 w2; exact (fun t H14 => (add2 (s33 t H14) (eq_refl (nonneg (3 * w1 t - w2 t)))))).
  assert (s36 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    w2 t + r t * (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t)) = w2 t + r t * (1 + nonneg (3 * w1 t - w2 t)))
    by (clear - r s35 w1 w2; exact (fun t H14 => (add2 (eq_refl (w2 t)) (mul2 (eq_refl (r t)) (s35 t H14))))).
  assert (s37 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    nonneg (3 * w1 t - w2 t) = 1)
    by (clear - w1 w2; exact (fun t H15 => ((law_nonneg_of_nonnegative (3 * w1 t - w2 t)) H15))).
  assert (s38 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    (-3) * nonneg (3 * w1 t - w2 t) = (-3))
    by (clear - s15 s37 w1 w2; exact (fun t H15 => (eq_trans (mul2 (eq_refl ((-3))) (s37 t H15)) s15))).
  assert (s39 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    w1 t + r t * (1 + (-3) * nonneg (3 * w1 t - w2 t)) = w1 t + r t * (-2))
    by (clear - r s16 s38 w1 w2; exact (fun t H15 => (add2 (eq_refl (w1 t)) (mul2 (eq_refl (r t)) (eq_trans (add2 (eq_refl (1)) (s38 t H15)) s16))))).
  assert (s40 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    1 + nonneg (3 * w1 t - w2 t) = 2)
    by (clear - s11 s37 w1 w2; exact (fun t H15 => (eq_trans (add2 (eq_refl (1)) (s37 t H15)) s11))).
  assert (s41 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    w2 t + r t * (1 + nonneg (3 * w1 t - w2 t)) = w2 t + r t * 2)
    by (clear - r s40 w1 w2; exact (fun t H15 => (add2 (eq_refl (w2 t)) (mul2 (eq_refl (r t)) (s40 t H15))))).
  assert (s42 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    0 <= - (w1 t + w2 t) - 0)
    by (clear - w1 w2; exact (fun t H14 => (le_rearrange (0) (- (w1 t + w2 t)) (0) (- (w1 t + w2 t) - 0) H14 (ring_fact [w1 t; w2 t] (PEsub (PEsub (PEopp (PEadd (V 1) (V 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEsub (PEopp (PEadd (V 1) (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s43 : forall (t : nat),
    w1 t + w2 t = w1 t + w2 t)
    by (clear - w1 w2; exact (fun t => (eq_refl (w1 t + w2 t)))).
  assert (s44 : forall (t : nat),
    16 / 7 * r t + 12 / 7 = 16 / 7 * r t + 12 / 7)
    by (clear - r; exact (fun t => (eq_refl (16 / 7 * r t + 12 / 7)))).
  assert (s45 : forall (t : nat) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    16 / 7 * r t + 12 / 7 - (w1 t + w2 t) = 0)
    by (clear - r w1 w2; exact (fun t H16 => (eq_rearrange (16 / 7 * r t + 12 / 7) (w1 t + w2 t) (16 / 7 * r t + 12 / 7 - (w1 t + w2 t)) (0) (eq_sym H16) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3)))) (PEsub (PEadd (V 2) (V 3)) (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7)))) eq_refl)))).
  assert (s46 : forall (t : nat) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    -1 / 4 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t)) = 0)
    by (clear - r s45 w1 w2; exact (fun t H16 => (eq_rearrange (-1 / 4 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (-1 / 4 * 0) (-1 / 4 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (0) (mul2 (eq_refl (-1 / 4)) (s45 t H16)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEmul (PEc (-1 # 4)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) (PEsub (PEmul (PEc (-1 # 4)) (PEc (0 # 1))) (PEmul (PEc (-1 # 4)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) eq_refl)))).
  assert (s47 : forall (t : nat) (H12 : 0 < r t) (H14 : 0 <= - (w1 t + w2 t)) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    0 < 0)
    by (clear - r s22 s4 s42 s46 w1 w2; exact (fun t H12 H14 H16 => (lt_rearrange (0 + 0 + 0 + 0) (1 / 4 * (- (w1 t + w2 t) - 0) + 3 / 7 * (1 - 0) + 4 / 7 * (r t - 0) + -1 / 4 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (0) (0) (lt_add_le (lt_add_lt (le_add_lt (le_mul (Rlt_le _ _ ((number_lt (0 # 1) (1 # 4) eq_refl) : 0 < 1 / 4)) (s42 t H14)) (lt_mul ((number_lt (0 # 1) (3 # 7) eq_refl) : 0 < 3 / 7) s4)) (lt_mul ((number_lt (0 # 1) (4 # 7) eq_refl) : 0 < 4 / 7) (s22 t H12))) (Req_le _ _ (eq_sym (s46 t H16)))) (ring_fact [w1 t; w2 t; r t] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEadd (PEadd (PEadd (PEmul (PEc (1 # 4)) (PEsub (PEopp (PEadd (V 1) (V 2))) (PEc (0 # 1)))) (PEmul (PEc (3 # 7)) (PEsub (PEc (1 # 1)) (PEc (0 # 1))))) (PEmul (PEc (4 # 7)) (PEsub (V 3) (PEc (0 # 1))))) (PEmul (PEc (-1 # 4)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 3)) (PEc (12 # 7))) (PEadd (V 1) (V 2))))) (PEadd (PEadd (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)))) eq_refl)))).
  assert (s48 : forall (t : nat) (H12 : 0 < r t) (H14 : 0 <= - (w1 t + w2 t)) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    w1 t + r t * (-2) + (w2 t + r t * 2) = 16 / 7 * (1 / 8 * r t) + 12 / 7)
    by (clear - r s47 w1 w2; exact (fun t H12 H14 H16 => (eq_rearrange ((16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t * (-2) + (w2 t + r t * 2))) * ((0 - 0) * / (0 - 0))) ((16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t * (-2) + (w2 t + r t * 2))) * 1) (w1 t + r t * (-2) + (w2 t + r t * 2)) (16 / 7 * (1 / 8 * r t) + 12 / 7) (mul2 (eq_refl (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t * (-2) + (w2 t + r t * 2)))) (cancel (s47 t H12 H14 H16))) (eq_trans (y := (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t * (-2) + (w2 t + r t * 2))) * 1 - (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t * (-2) + (w2 t + r t * 2))) * ((0 - 0) * 0)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (-2 # 1)))) (PEadd (V 3) (PEmul (V 1) (PEc (2 # 1)))))) (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (-2 # 1)))) (PEadd (V 3) (PEmul (V 1) (PEc (2 # 1)))))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (-2 # 1)))) (PEadd (V 3) (PEmul (V 1) (PEc (2 # 1)))))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (-2 # 1)))) (PEadd (V 3) (PEmul (V 1) (PEc (2 # 1)))))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (-2 # 1)))) (PEadd (V 3) (PEmul (V 1) (PEc (2 # 1)))))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 4)))) [r t; w1 t; w2 t; / (0 - 0)] [r t; w1 t; w2 t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_refl (w1 t)) (same_parts (eq_refl (w2 t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))))).
  assert (s49 : forall (t : nat),
    16 / 7 * (1 / 8 * r t) + 12 / 7 = 16 / 7 * (1 / 8 * r t) + 12 / 7)
    by (clear - r; exact (fun t => (eq_refl (16 / 7 * (1 / 8 * r t) + 12 / 7)))).
  assert (s50 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    0 < - (3 * w1 t - w2 t))
    by (clear - w1 w2; exact (fun t H17 => (lt_rearrange (3 * w1 t - w2 t) (0) (0) (- (3 * w1 t - w2 t)) H17 (ring_fact [w1 t; w2 t] (PEsub (PEopp (PEsub (PEmul (PEc (3 # 1)) (V 1)) (V 2))) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEsub (PEmul (PEc (3 # 1)) (V 1)) (V 2))) eq_refl)))).
  assert (s51 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    nonneg (3 * w1 t - w2 t) = 0)
    by (clear - w1 w2; exact (fun t H17 => ((law_nonneg_of_negative (3 * w1 t - w2 t)) H17))).
  assert (s52 : (-3) * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (-3 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s53 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    (-3) * nonneg (3 * w1 t - w2 t) = 0)
    by (clear - s51 s52 w1 w2; exact (fun t H17 => (eq_trans (mul2 (eq_refl ((-3))) (s51 t H17)) s52))).
  assert (s54 : forall (t : nat),
    r t * 1 = r t)
    by (clear - r; exact (fun t => (ring_fact [r t] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl))).
  assert (s55 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    w1 t + r t * (1 + (-3) * nonneg (3 * w1 t - w2 t)) = w1 t + r t)
    by (clear - r s32 s53 s54 w1 w2; exact (fun t H17 => (add2 (eq_refl (w1 t)) (eq_trans (mul2 (eq_refl (r t)) (eq_trans (add2 (eq_refl (1)) (s53 t H17)) s32)) (s54 t))))).
  assert (s56 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    1 + nonneg (3 * w1 t - w2 t) = 1)
    by (clear - s32 s51 w1 w2; exact (fun t H17 => (eq_trans (add2 (eq_refl (1)) (s51 t H17)) s32))).
  assert (s57 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    w2 t + r t * (1 + nonneg (3 * w1 t - w2 t)) = w2 t + r t)
    by (clear - r s54 s56 w1 w2; exact (fun t H17 => (add2 (eq_refl (w2 t)) (eq_trans (mul2 (eq_refl (r t)) (s56 t H17)) (s54 t))))).
  assert (s58 : forall (t : nat) (H12 : 0 < r t) (H14 : 0 <= - (w1 t + w2 t)) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    w1 t + r t + (w2 t + r t) = 16 / 7 * (1 / 8 * r t) + 12 / 7)
    by (clear - r s47 w1 w2; exact (fun t H12 H14 H16 => (eq_rearrange ((16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t + (w2 t + r t))) * ((0 - 0) * / (0 - 0))) ((16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t + (w2 t + r t))) * 1) (w1 t + r t + (w2 t + r t)) (16 / 7 * (1 / 8 * r t) + 12 / 7) (mul2 (eq_refl (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t + (w2 t + r t)))) (cancel (s47 t H12 H14 H16))) (eq_trans (y := (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t + (w2 t + r t))) * 1 - (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + r t + (w2 t + r t))) * ((0 - 0) * 0)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEadd (V 3) (V 1)))) (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEadd (V 3) (V 1)))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEadd (V 3) (V 1)))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEadd (V 3) (V 1)))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEadd (V 3) (V 1)))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 4)))) [r t; w1 t; w2 t; / (0 - 0)] [r t; w1 t; w2 t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_refl (w1 t)) (same_parts (eq_refl (w2 t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))))).
  assert (s59 : forall (t : nat) (H18 : - (w1 t + w2 t) < 0),
    0 < w1 t + w2 t)
    by (clear - w1 w2; exact (fun t H18 => (lt_rearrange (- (w1 t + w2 t)) (0) (0) (w1 t + w2 t) H18 (ring_fact [w1 t; w2 t] (PEsub (PEadd (V 1) (V 2)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEopp (PEadd (V 1) (V 2)))) eq_refl)))).
  assert (s60 : - (1) = (-1))
    by (clear; exact (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl)).
  assert (s61 : 1 + (-1) = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s62 : forall (t : nat) (H18 : - (w1 t + w2 t) < 0),
    1 - pos (w1 t + w2 t) = 0)
    by (clear - s59 s60 s61 w1 w2; exact (fun t H18 => (eq_trans (add2 (eq_refl (1)) (eq_trans (opp1 ((law_pos_of_positive (w1 t + w2 t)) (s59 t H18))) s60)) s61))).
  assert (s63 : forall (t : nat),
    0 + (-3) * nonneg (3 * w1 t - w2 t) = (-3) * nonneg (3 * w1 t - w2 t))
    by (clear - w1 w2; exact (fun t => (ring_fact [nonneg (3 * w1 t - w2 t)] (PEadd (PEc (0 # 1)) (PEmul (PEc (-3 # 1)) (V 1))) (PEmul (PEc (-3 # 1)) (V 1)) eq_refl))).
  assert (s64 : forall (t : nat) (H18 : - (w1 t + w2 t) < 0),
    w1 t + r t * (1 - pos (w1 t + w2 t) + (-3) * nonneg (3 * w1 t - w2 t)) = w1 t + r t * ((-3) * nonneg (3 * w1 t - w2 t)))
    by (clear - r s62 s63 w1 w2; exact (fun t H18 => (add2 (eq_refl (w1 t)) (mul2 (eq_refl (r t)) (eq_trans (add2 (s62 t H18) (eq_refl ((-3) * nonneg (3 * w1 t - w2 t)))) (s63 t)))))).
  assert (s65 : forall (t : nat),
    0 + nonneg (3 * w1 t - w2 t) = nonneg (3 * w1 t - w2 t))
    by (clear - w1 w2; exact (fun t => (ring_fact [nonneg (3 * w1 t - w2 t)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s66 : forall (t : nat) (H18 : - (w1 t + w2 t) < 0),
    1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t) = nonneg (3 * w1 t - w2 t))
    by (clear - s62 s65 w1 w2; exact (fun t H18 => (eq_trans (add2 (s62 t H18) (eq_refl (nonneg (3 * w1 t - w2 t)))) (s65 t)))).
  assert (s67 : forall (t : nat) (H18 : - (w1 t + w2 t) < 0),
    w2 t + r t * (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t)) = w2 t + r t * nonneg (3 * w1 t - w2 t))
    by (clear - r s66 w1 w2; exact (fun t H18 => (add2 (eq_refl (w2 t)) (mul2 (eq_refl (r t)) (s66 t H18))))).
  assert (s68 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    w1 t + r t * ((-3) * nonneg (3 * w1 t - w2 t)) = w1 t + r t * (-3))
    by (clear - r s38 w1 w2; exact (fun t H15 => (add2 (eq_refl (w1 t)) (mul2 (eq_refl (r t)) (s38 t H15))))).
  assert (s69 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    w2 t + r t * nonneg (3 * w1 t - w2 t) = w2 t + r t)
    by (clear - r s37 s54 w1 w2; exact (fun t H15 => (add2 (eq_refl (w2 t)) (eq_trans (mul2 (eq_refl (r t)) (s37 t H15)) (s54 t))))).
  assert (s70 : forall (t : nat) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    1 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t)) = 0)
    by (clear - r s45 w1 w2; exact (fun t H16 => (eq_rearrange (1 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (1 * 0) (1 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (0) (mul2 (eq_refl (1)) (s45 t H16)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) (PEsub (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEc (1 # 1)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) eq_refl)))).
  assert (s71 : forall (t : nat) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    w1 t + r t * (-3) + (w2 t + r t) = 16 / 7 * (1 / 8 * r t) + 12 / 7)
    by (clear - r s70 w1 w2; exact (fun t H16 => (eq_rearrange (0) (1 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (w1 t + r t * (-3) + (w2 t + r t)) (16 / 7 * (1 / 8 * r t) + 12 / 7) (eq_sym (s70 t H16)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (-3 # 1)))) (PEadd (V 3) (V 1)))) (PEsub (PEmul (PEc (1 # 1)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3)))) (PEc (0 # 1))) eq_refl)))).
  assert (s72 : forall (t : nat),
    r t * 0 = 0)
    by (clear - r; exact (fun t => (ring_fact [r t] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s73 : forall (t : nat),
    w1 t + 0 = w1 t)
    by (clear - w1; exact (fun t => (ring_fact [w1 t] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s74 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    w1 t + r t * ((-3) * nonneg (3 * w1 t - w2 t)) = w1 t)
    by (clear - r s53 s72 s73 w1 w2; exact (fun t H17 => (eq_trans (add2 (eq_refl (w1 t)) (eq_trans (mul2 (eq_refl (r t)) (s53 t H17)) (s72 t))) (s73 t)))).
  assert (s75 : forall (t : nat),
    w2 t + 0 = w2 t)
    by (clear - w2; exact (fun t => (ring_fact [w2 t] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s76 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    w2 t + r t * nonneg (3 * w1 t - w2 t) = w2 t)
    by (clear - r s51 s72 s75 w1 w2; exact (fun t H17 => (eq_trans (add2 (eq_refl (w2 t)) (eq_trans (mul2 (eq_refl (r t)) (s51 t H17)) (s72 t))) (s75 t)))).
  assert (s77 : forall (t : nat),
    w2 t + (-3) * w1 t = w2 t + (-3) * w1 t)
    by (clear - w1 w2; exact (fun t => (eq_refl (w2 t + (-3) * w1 t)))).
  assert (s78 : forall (t : nat),
    -80 / 7 * r t + -4 / 7 = -80 / 7 * r t + -4 / 7)
    by (clear - r; exact (fun t => (eq_refl (-80 / 7 * r t + -4 / 7)))).
  assert (s79 : forall (t : nat) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    -80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t) = 0)
    by (clear - r w1 w2; exact (fun t H19 => (eq_rearrange (-80 / 7 * r t + -4 / 7) (w2 t + (-3) * w1 t) (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t)) (0) (eq_sym H19) (ring_fact [r t; w2 t; w1 t] (PEsub (PEc (0 # 1)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3))))) (PEsub (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3))) (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7)))) eq_refl)))).
  assert (s80 : forall (t : nat) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    1 / 13 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t)) = 0)
    by (clear - r s79 w1 w2; exact (fun t H19 => (eq_rearrange (1 / 13 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t))) (1 / 13 * 0) (1 / 13 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t))) (0) (mul2 (eq_refl (1 / 13)) (s79 t H19)) (ring_fact [r t; w2 t; w1 t] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 13)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))))) (PEsub (PEmul (PEc (1 # 13)) (PEc (0 # 1))) (PEmul (PEc (1 # 13)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))))) eq_refl)))).
  assert (s81 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    0 < 0 - (3 * w1 t - w2 t))
    by (clear - w1 w2; exact (fun t H17 => (lt_rearrange (3 * w1 t - w2 t) (0) (0) (0 - (3 * w1 t - w2 t)) H17 (ring_fact [w1 t; w2 t] (PEsub (PEsub (PEc (0 # 1)) (PEsub (PEmul (PEc (3 # 1)) (V 1)) (V 2))) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEsub (PEmul (PEc (3 # 1)) (V 1)) (V 2))) eq_refl)))).
  assert (s82 : forall (t : nat) (H12 : 0 < r t) (H17 : 3 * w1 t - w2 t < 0) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    0 < 0)
    by (clear - r s22 s4 s80 s81 w1 w2; exact (fun t H12 H17 H19 => (lt_rearrange (0 + 0 + 0 + 0) (4 / 91 * (1 - 0) + 80 / 91 * (r t - 0) + 1 / 13 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t)) + 1 / 13 * (0 - (3 * w1 t - w2 t))) (0) (0) (lt_add_lt (lt_add_le (lt_add_lt (lt_mul ((number_lt (0 # 1) (4 # 91) eq_refl) : 0 < 4 / 91) s4) (lt_mul ((number_lt (0 # 1) (80 # 91) eq_refl) : 0 < 80 / 91) (s22 t H12))) (Req_le _ _ (eq_sym (s80 t H19)))) (lt_mul ((number_lt (0 # 1) (1 # 13) eq_refl) : 0 < 1 / 13) (s81 t H17))) (ring_fact [r t; w2 t; w1 t] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEadd (PEadd (PEadd (PEmul (PEc (4 # 91)) (PEsub (PEc (1 # 1)) (PEc (0 # 1)))) (PEmul (PEc (80 # 91)) (PEsub (V 1) (PEc (0 # 1))))) (PEmul (PEc (1 # 13)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))))) (PEmul (PEc (1 # 13)) (PEsub (PEc (0 # 1)) (PEsub (PEmul (PEc (3 # 1)) (V 3)) (V 2))))) (PEadd (PEadd (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)))) eq_refl)))).
  assert (s83 : forall (t : nat) (H12 : 0 < r t) (H17 : 3 * w1 t - w2 t < 0) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    w1 t + w2 t = 16 / 7 * (1 / 8 * r t) + 12 / 7)
    by (clear - r s82 w1 w2; exact (fun t H12 H17 H19 => (eq_rearrange ((16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t)) * ((0 - 0) * / (0 - 0))) ((16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t)) * 1) (w1 t + w2 t) (16 / 7 * (1 / 8 * r t) + 12 / 7) (mul2 (eq_refl (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t))) (cancel (s82 t H12 H17 H19))) (eq_trans (y := (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t)) * 1 - (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t)) * ((0 - 0) * 0)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))) (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 4)))) [r t; w1 t; w2 t; / (0 - 0)] [r t; w1 t; w2 t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_refl (w1 t)) (same_parts (eq_refl (w2 t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))))).
  assert (s84 : forall (t : nat),
    16 / 7 * r (S t) + 12 / 7 = 16 / 7 * (1 / 8 * r t) + 12 / 7)
    by (clear - H4 r; exact (fun t => (add2 (mul2 (eq_refl (16 / 7)) (H4 t)) (eq_refl (12 / 7))))).
  assert (s85 : forall (t : nat) (H12 : 0 < r t) (H14 : 0 <= - (w1 t + w2 t)) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    w2 t + r t * 2 + (-3) * (w1 t + r t * (-2)) = -80 / 7 * (1 / 8 * r t) + -4 / 7)
    by (clear - r s47 w1 w2; exact (fun t H12 H14 H16 => (eq_rearrange ((-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t * 2 + (-3) * (w1 t + r t * (-2)))) * ((0 - 0) * / (0 - 0))) ((-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t * 2 + (-3) * (w1 t + r t * (-2)))) * 1) (w2 t + r t * 2 + (-3) * (w1 t + r t * (-2))) (-80 / 7 * (1 / 8 * r t) + -4 / 7) (mul2 (eq_refl (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t * 2 + (-3) * (w1 t + r t * (-2))))) (cancel (s47 t H12 H14 H16))) (eq_trans (y := (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t * 2 + (-3) * (w1 t + r t * (-2)))) * 1 - (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t * 2 + (-3) * (w1 t + r t * (-2)))) * ((0 - 0) * 0)) (ring_fact [r t; w2 t; w1 t] (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (2 # 1)))) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (PEmul (V 1) (PEc (-2 # 1))))))) (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (2 # 1)))) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (PEmul (V 1) (PEc (-2 # 1))))))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (2 # 1)))) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (PEmul (V 1) (PEc (-2 # 1))))))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (2 # 1)))) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (PEmul (V 1) (PEc (-2 # 1))))))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (PEmul (V 1) (PEc (2 # 1)))) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (PEmul (V 1) (PEc (-2 # 1))))))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 4)))) [r t; w2 t; w1 t; / (0 - 0)] [r t; w2 t; w1 t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_refl (w2 t)) (same_parts (eq_refl (w1 t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))))).
  assert (s86 : forall (t : nat),
    -80 / 7 * (1 / 8 * r t) + -4 / 7 = -80 / 7 * (1 / 8 * r t) + -4 / 7)
    by (clear - r; exact (fun t => (eq_refl (-80 / 7 * (1 / 8 * r t) + -4 / 7)))).
  assert (s87 : forall (t : nat) (H12 : 0 < r t) (H14 : 0 <= - (w1 t + w2 t)) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7),
    w2 t + r t + (-3) * (w1 t + r t) = -80 / 7 * (1 / 8 * r t) + -4 / 7)
    by (clear - r s47 w1 w2; exact (fun t H12 H14 H16 => (eq_rearrange ((-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t + (-3) * (w1 t + r t))) * ((0 - 0) * / (0 - 0))) ((-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t + (-3) * (w1 t + r t))) * 1) (w2 t + r t + (-3) * (w1 t + r t)) (-80 / 7 * (1 / 8 * r t) + -4 / 7) (mul2 (eq_refl (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t + (-3) * (w1 t + r t)))) (cancel (s47 t H12 H14 H16))) (eq_trans (y := (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t + (-3) * (w1 t + r t))) * 1 - (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + r t + (-3) * (w1 t + r t))) * ((0 - 0) * 0)) (ring_fact [r t; w2 t; w1 t] (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (V 1))))) (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (V 1))))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (V 1))))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (V 1))))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (V 1))))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 4)))) [r t; w2 t; w1 t; / (0 - 0)] [r t; w2 t; w1 t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_refl (w2 t)) (same_parts (eq_refl (w1 t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))))).
  assert (s88 : forall (t : nat) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    1 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t)) = 0)
    by (clear - r s79 w1 w2; exact (fun t H19 => (eq_rearrange (1 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t))) (1 * 0) (1 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t))) (0) (mul2 (eq_refl (1)) (s79 t H19)) (ring_fact [r t; w2 t; w1 t] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))))) (PEsub (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEc (1 # 1)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))))) eq_refl)))).
  assert (s89 : forall (t : nat) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    w2 t + r t + (-3) * (w1 t + r t * (-3)) = -80 / 7 * (1 / 8 * r t) + -4 / 7)
    by (clear - r s88 w1 w2; exact (fun t H19 => (eq_rearrange (0) (1 * (-80 / 7 * r t + -4 / 7 - (w2 t + (-3) * w1 t))) (w2 t + r t + (-3) * (w1 t + r t * (-3))) (-80 / 7 * (1 / 8 * r t) + -4 / 7) (eq_sym (s88 t H19)) (ring_fact [r t; w2 t; w1 t] (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (PEadd (V 2) (V 1)) (PEmul (PEc (-3 # 1)) (PEadd (V 3) (PEmul (V 1) (PEc (-3 # 1))))))) (PEsub (PEmul (PEc (1 # 1)) (PEsub (PEadd (PEmul (PEc (-80 # 7)) (V 1)) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3))))) (PEc (0 # 1))) eq_refl)))).
  assert (s90 : forall (t : nat) (H12 : 0 < r t) (H17 : 3 * w1 t - w2 t < 0) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    w2 t + (-3) * w1 t = -80 / 7 * (1 / 8 * r t) + -4 / 7)
    by (clear - r s82 w1 w2; exact (fun t H12 H17 H19 => (eq_rearrange ((-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + (-3) * w1 t)) * ((0 - 0) * / (0 - 0))) ((-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + (-3) * w1 t)) * 1) (w2 t + (-3) * w1 t) (-80 / 7 * (1 / 8 * r t) + -4 / 7) (mul2 (eq_refl (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + (-3) * w1 t))) (cancel (s82 t H12 H17 H19))) (eq_trans (y := (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + (-3) * w1 t)) * 1 - (-80 / 7 * (1 / 8 * r t) + -4 / 7 - (w2 t + (-3) * w1 t)) * ((0 - 0) * 0)) (ring_fact [r t; w2 t; w1 t] (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))) (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))) (PEc (1 # 1))) (PEmul (PEsub (PEadd (PEmul (PEc (-80 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (-4 # 7))) (PEadd (V 2) (PEmul (PEc (-3 # 1)) (V 3)))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 4)))) [r t; w2 t; w1 t; / (0 - 0)] [r t; w2 t; w1 t; 0] (same_parts (eq_refl (r t)) (same_parts (eq_refl (w2 t)) (same_parts (eq_refl (w1 t)) (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl)))))))))).
  assert (s91 : forall (t : nat) (H12 : 0 < r t) (H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7) (H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7),
    0 < r (S t) /\ w1 (S t) + w2 (S t) = 16 / 7 * r (S t) + 12 / 7 /\ w2 (S t) + (-3) * w1 (S t) = -80 / 7 * r (S t) + -4 / 7)
    by (clear - H4 r s27 s28 s29 s34 s36 s39 s41 s48 s55 s57 s58 s64 s67 s68 s69 s71 s74 s76 s83 s84 s85 s87 s89 s90 w1 w2; exact (fun t H12 H16 H19 => (conj (s27 t H12) (conj (eq_trans (eq_trans (add2 (s28 t) (s29 t)) (order_cases (- (w1 t + w2 t)) _ (fun H14 : 0 <= - (w1 t + w2 t) => (eq_trans (add2 (s34 t H14) (s36 t H14)) (order_cases (3 * w1 t - w2 t) _ (fun H15 : 0 <= 3 * w1 t - w2 t => (eq_trans (add2 (s39 t H15) (s41 t H15)) (s48 t H12 H14 H16))) (fun H17 : 3 * w1 t - w2 t < 0 => (eq_trans (add2 (s55 t H17) (s57 t H17)) (s58 t H12 H14 H16)))))) (fun H18 : - (w1 t + w2 t) < 0 => (eq_trans (add2 (s64 t H18) (s67 t H18)) (order_cases (3 * w1 t - w2 t) _ (fun H15 : 0 <= 3 * w1 t - w2 t => (eq_trans (add2 (s68 t H15) (s69 t H15)) (s71 t H16))) (fun H17 : 3 * w1 t - w2 t < 0 => (eq_trans (add2 (s74 t H17) (s76 t H17)) (s83 t H12 H17 H19)))))))) (eq_sym (s84 t))) (eq_trans (eq_trans (add2 (s29 t) (mul2 (eq_refl ((-3))) (s28 t))) (order_cases (- (w1 t + w2 t)) _ (fun H14 : 0 <= - (w1 t + w2 t) => (eq_trans (add2 (s36 t H14) (mul2 (eq_refl ((-3))) (s34 t H14))) (order_cases (3 * w1 t - w2 t) _ (fun H15 : 0 <= 3 * w1 t - w2 t => (eq_trans (add2 (s41 t H15) (mul2 (eq_refl ((-3))) (s39 t H15))) (s85 t H12 H14 H16))) (fun H17 : 3 * w1 t - w2 t < 0 => (eq_trans (add2 (s57 t H17) (mul2 (eq_refl ((-3))) (s55 t H17))) (s87 t H12 H14 H16)))))) (fun H18 : - (w1 t + w2 t) < 0 => (eq_trans (add2 (s67 t H18) (mul2 (eq_refl ((-3))) (s64 t H18))) (order_cases (3 * w1 t - w2 t) _ (fun H15 : 0 <= 3 * w1 t - w2 t => (eq_trans (add2 (s69 t H15) (mul2 (eq_refl ((-3))) (s68 t H15))) (s89 t H19))) (fun H17 : 3 * w1 t - w2 t < 0 => (eq_trans (add2 (s76 t H17) (mul2 (eq_refl ((-3))) (s74 t H17))) (s90 t H12 H17 H19)))))))) (eq_sym (add2 (mul2 (eq_refl (-80 / 7)) (H4 t)) (eq_refl (-4 / 7))))))))).
  assert (s92 : forall t : nat, 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7)
    by (clear - H1 H2 H3 r s10 s11 s13 s14 s15 s16 s18 s19 s91 w1 w2; exact (nat_ind (fun t => 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7) (conj s10 (conj (eq_trans (eq_trans (add2 H2 H3) s11) (eq_sym (eq_trans (add2 (eq_trans (mul2 (eq_refl (16 / 7)) H1) s13) (eq_refl (12 / 7))) s14))) (eq_trans (eq_trans (add2 H3 (eq_trans (mul2 (eq_refl ((-3))) H2) s15)) s16) (eq_sym (eq_trans (add2 (eq_trans (mul2 (eq_refl (-80 / 7)) H1) s18) (eq_refl (-4 / 7))) s19))))) (fun t : nat => (fun H20 : 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7 => ((fun H19 : w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7 => ((fun H16 : w1 t + w2 t = 16 / 7 * r t + 12 / 7 => ((fun H12 : 0 < r t => (s91 t H12 H16 H19)) (proj1 H20))) (proj1 (proj2 H20)))) (proj2 (proj2 H20))))))).
  assert (s93 : 0 < 1 / 2)
    by (clear; exact ((number_lt (0 # 1) (1 # 2) eq_refl) : 0 < 1 / 2)).
  assert (s94 : forall (H22 : 2 - 1 < 0),
    0 < 0 - (2 - 1))
    by (clear; exact (fun H22 => (lt_rearrange (2 - 1) (0) (0) (0 - (2 - 1)) H22 (ring_fact [] (PEsub (PEsub (PEc (0 # 1)) (PEsub (PEc (2 # 1)) (PEc (1 # 1)))) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEsub (PEc (2 # 1)) (PEc (1 # 1)))) eq_refl)))).
  assert (s95 : forall (H22 : 2 - 1 < 0),
    0 < 0)
    by (clear - s4 s93 s94; exact (fun H22 => (lt_rearrange (0 + 0) (1 / 2 * (0 - (2 - 1)) + 1 / 2 * (1 - 0)) (0) (0) (lt_add_lt (lt_mul s93 (s94 H22)) (lt_mul s93 s4)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEadd (PEmul (PEc (1 # 2)) (PEsub (PEc (0 # 1)) (PEsub (PEc (2 # 1)) (PEc (1 # 1))))) (PEmul (PEc (1 # 2)) (PEsub (PEc (1 # 1)) (PEc (0 # 1))))) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  assert (s96 : forall (H22 : 2 - 1 < 0),
    0 = 2 - 1)
    by (clear - s95; exact (fun H22 => (eq_rearrange ((2 - 1 - 0) * ((0 - 0) * / (0 - 0))) ((2 - 1 - 0) * 1) (0) (2 - 1) (mul2 (eq_refl (2 - 1 - 0)) (cancel (s95 H22))) (eq_trans (y := (2 - 1 - 0) * 1 - (2 - 1 - 0) * ((0 - 0) * 0)) (ring_fact [] (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEmul (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 1)))) [/ (0 - 0)] [0] (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl))))))).
  assert (s97 : forall (H22 : 2 - 1 < 0),
    0 <= 2 - 1)
    by (clear - s96; exact (fun H22 => (le_rearrange (0) (2 - 1) (0) (2 - 1) (Req_le _ _ (s96 H22)) (ring_fact [] (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl)))).
  assert (s98 : 1 <= 2)
    by (clear - s97; exact (le_rearrange (0) (2 - 1) (1) (2) (order_cases (2 - 1) _ (fun H21 : 0 <= 2 - 1 => H21) (fun H22 : 2 - 1 < 0 => (s97 H22))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEsub (PEsub (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))).
  assert (s99 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s100 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    1 <= 1 + nonneg (3 * w1 t - w2 t))
    by (clear - s40 s98 s99 w1 w2; exact (fun t H15 => (le_rearrange (1 + 1 + 2) (2 + 1 + (1 + nonneg (3 * w1 t - w2 t))) (1) (1 + nonneg (3 * w1 t - w2 t)) (le_add_le (le_add_le s98 (Req_le _ _ s99)) (Req_le _ _ (eq_sym (s40 t H15)))) (ring_fact [nonneg (3 * w1 t - w2 t)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (1 # 1))) (PEsub (PEadd (PEadd (PEc (2 # 1)) (PEc (1 # 1))) (PEadd (PEc (1 # 1)) (V 1))) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)))) eq_refl)))).
  assert (s101 : forall (H24 : 1 - 1 < 0),
    0 < 0 - (1 - 1))
    by (clear; exact (fun H24 => (lt_rearrange (1 - 1) (0) (0) (0 - (1 - 1)) H24 (ring_fact [] (PEsub (PEsub (PEc (0 # 1)) (PEsub (PEc (1 # 1)) (PEc (1 # 1)))) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEsub (PEc (1 # 1)) (PEc (1 # 1)))) eq_refl)))).
  assert (s102 : forall (H24 : 1 - 1 < 0),
    0 < 0)
    by (clear - s101 s3; exact (fun H24 => (lt_rearrange (0) (1 * (0 - (1 - 1))) (0) (0) (lt_mul s3 (s101 H24)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEmul (PEc (1 # 1)) (PEsub (PEc (0 # 1)) (PEsub (PEc (1 # 1)) (PEc (1 # 1))))) (PEc (0 # 1))) eq_refl)))).
  assert (s103 : forall (H24 : 1 - 1 < 0),
    0 = 1 - 1)
    by (clear - s102; exact (fun H24 => (eq_rearrange ((1 - 1 - 0) * ((0 - 0) * / (0 - 0))) ((1 - 1 - 0) * 1) (0) (1 - 1) (mul2 (eq_refl (1 - 1 - 0)) (cancel (s102 H24))) (eq_trans (y := (1 - 1 - 0) * 1 - (1 - 1 - 0) * ((0 - 0) * 0)) (ring_fact [] (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEmul (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 1)))) [/ (0 - 0)] [0] (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl))))))).
  assert (s104 : forall (H24 : 1 - 1 < 0),
    0 <= 1 - 1)
    by (clear - s103; exact (fun H24 => (le_rearrange (0) (1 - 1) (0) (1 - 1) (Req_le _ _ (s103 H24)) (ring_fact [] (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl)))).
  assert (s105 : 1 <= 1)
    by (clear - s104; exact (le_rearrange (0) (1 - 1) (1) (1) (order_cases (1 - 1) _ (fun H23 : 0 <= 1 - 1 => H23) (fun H24 : 1 - 1 < 0 => (s104 H24))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEsub (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))).
  assert (s106 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0),
    1 <= 1 + nonneg (3 * w1 t - w2 t))
    by (clear - s105 s56 s99 w1 w2; exact (fun t H17 => (le_rearrange (1 + 1 + 1) (1 + 1 + (1 + nonneg (3 * w1 t - w2 t))) (1) (1 + nonneg (3 * w1 t - w2 t)) (le_add_le (le_add_le s105 (Req_le _ _ s99)) (Req_le _ _ (eq_sym (s56 t H17)))) (ring_fact [nonneg (3 * w1 t - w2 t)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (1 # 1))) (PEsub (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEc (1 # 1)) (V 1))) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) eq_refl)))).
  assert (s107 : forall (t : nat) (H14 : 0 <= - (w1 t + w2 t)),
    1 <= 1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t))
    by (clear - s100 s106 s35 s99 w1 w2; exact (fun t H14 => (le_rearrange (1 + 1 + (1 + nonneg (3 * w1 t - w2 t))) (1 + nonneg (3 * w1 t - w2 t) + 1 + (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t))) (1) (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t)) (le_add_le (le_add_le (order_cases (3 * w1 t - w2 t) _ (fun H15 : 0 <= 3 * w1 t - w2 t => (s100 t H15)) (fun H17 : 3 * w1 t - w2 t < 0 => (s106 t H17))) (Req_le _ _ s99)) (Req_le _ _ (eq_sym (s35 t H14)))) (ring_fact [pos (w1 t + w2 t); nonneg (3 * w1 t - w2 t)] (PEsub (PEadd (PEsub (PEc (1 # 1)) (V 1)) (V 2)) (PEc (1 # 1))) (PEsub (PEadd (PEadd (PEadd (PEc (1 # 1)) (V 2)) (PEc (1 # 1))) (PEadd (PEsub (PEc (1 # 1)) (V 1)) (V 2))) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEc (1 # 1)) (V 2)))) eq_refl)))).
  assert (s108 : forall (t : nat) (H15 : 0 <= 3 * w1 t - w2 t),
    1 <= nonneg (3 * w1 t - w2 t))
    by (clear - s105 s37 s99 w1 w2; exact (fun t H15 => (le_rearrange (1 + 1 + 1) (1 + 1 + nonneg (3 * w1 t - w2 t)) (1) (nonneg (3 * w1 t - w2 t)) (le_add_le (le_add_le s105 (Req_le _ _ s99)) (Req_le _ _ (eq_sym (s37 t H15)))) (ring_fact [nonneg (3 * w1 t - w2 t)] (PEsub (V 1) (PEc (1 # 1))) (PEsub (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (V 1)) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) eq_refl)))).
  assert (s109 : forall (t : nat),
    0 < r t - 0)
    by (clear - r s92; exact (fun t => (lt_rearrange (0) (r t) (0) (r t - 0) (proj1 (s92 t)) (ring_fact [r t] (PEsub (PEsub (V 1) (PEc (0 # 1))) (PEc (0 # 1))) (PEsub (V 1) (PEc (0 # 1))) eq_refl)))).
  assert (s110 : forall (t : nat),
    16 / 7 * r t + 12 / 7 - (w1 t + w2 t) = 0)
    by (clear - r s92 w1 w2; exact (fun t => (eq_rearrange (16 / 7 * r t + 12 / 7) (w1 t + w2 t) (16 / 7 * r t + 12 / 7 - (w1 t + w2 t)) (0) (eq_sym (proj1 (proj2 (s92 t)))) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3)))) (PEsub (PEadd (V 2) (V 3)) (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7)))) eq_refl)))).
  assert (s111 : forall (t : nat),
    -1 / 2 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t)) = 0)
    by (clear - r s110 w1 w2; exact (fun t => (eq_rearrange (-1 / 2 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (-1 / 2 * 0) (-1 / 2 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t))) (0) (mul2 (eq_refl (-1 / 2)) (s110 t)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEmul (PEc (-1 # 2)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) (PEsub (PEmul (PEc (-1 # 2)) (PEc (0 # 1))) (PEmul (PEc (-1 # 2)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) eq_refl)))).
  assert (s112 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t) = 0)
    by (clear - r s28 s29 s64 s67 s74 s76 s84 s92 w1 w2; exact (fun t H17 H18 => (eq_rearrange (16 / 7 * (1 / 8 * r t) + 12 / 7) (w1 t + w2 t) (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t)) (0) (eq_sym (eq_trans (eq_sym (add2 (s74 t H17) (s76 t H17))) (eq_trans (eq_sym (add2 (s64 t H18) (s67 t H18))) (eq_trans (eq_trans (eq_sym (add2 (s28 t) (s29 t))) ((fun t : nat => (proj1 (proj2 (s92 t)))) (S t))) (s84 t))))) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3)))) (PEsub (PEadd (V 2) (V 3)) (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7)))) eq_refl)))).
  assert (s113 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    1 / 2 * (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t)) = 0)
    by (clear - r s112 w1 w2; exact (fun t H17 H18 => (eq_rearrange (1 / 2 * (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t))) (1 / 2 * 0) (1 / 2 * (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t))) (0) (mul2 (eq_refl (1 / 2)) (s112 t H17 H18)) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 2)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) (PEsub (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEc (1 # 2)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) eq_refl)))).
  assert (s114 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    0 < 0)
    by (clear - r s109 s111 s113 s3 w1 w2; exact (fun t H17 H18 => (lt_rearrange (0 + 0 + 0) (1 * (r t - 0) + -1 / 2 * (16 / 7 * r t + 12 / 7 - (w1 t + w2 t)) + 1 / 2 * (16 / 7 * (1 / 8 * r t) + 12 / 7 - (w1 t + w2 t))) (0) (0) (lt_add_le (lt_add_le (lt_mul s3 (s109 t)) (Req_le _ _ (eq_sym (s111 t)))) (Req_le _ _ (eq_sym (s113 t H17 H18)))) (ring_fact [r t; w1 t; w2 t] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEsub (V 1) (PEc (0 # 1)))) (PEmul (PEc (-1 # 2)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (V 1)) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) (PEmul (PEc (1 # 2)) (PEsub (PEadd (PEmul (PEc (16 # 7)) (PEmul (PEc (1 # 8)) (V 1))) (PEc (12 # 7))) (PEadd (V 2) (V 3))))) (PEadd (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) eq_refl)))).
  assert (s115 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    0 = 0 - 1)
    by (clear - s114; exact (fun t H17 H18 => (eq_rearrange ((0 - 1 - 0) * ((0 - 0) * / (0 - 0))) ((0 - 1 - 0) * 1) (0) (0 - 1) (mul2 (eq_refl (0 - 1 - 0)) (cancel (s114 t H17 H18))) (eq_trans (y := (0 - 1 - 0) * 1 - (0 - 1 - 0) * ((0 - 0) * 0)) (ring_fact [] (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEmul (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) eq_refl) (eq_sym (rewritten (PEsub (PEmul (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEmul (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (V 1)))) [/ (0 - 0)] [0] (same_parts (eq_trans (y := / 0) (inv1 (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)) Rinv_0) eq_refl))))))).
  assert (s116 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    0 <= 0 - 1)
    by (clear - s115; exact (fun t H17 H18 => (le_rearrange (0) (0 - 1) (0) (0 - 1) (Req_le _ _ (s115 t H17 H18)) (ring_fact [] (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl)))).
  assert (s117 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    1 <= 0)
    by (clear - s116; exact (fun t H17 H18 => (le_rearrange (0) (0 - 1) (1) (0) (s116 t H17 H18) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEsub (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl)))).
  assert (s118 : forall (t : nat) (H17 : 3 * w1 t - w2 t < 0) (H18 : - (w1 t + w2 t) < 0),
    1 <= nonneg (3 * w1 t - w2 t))
    by (clear - s117 s51 s99 w1 w2; exact (fun t H17 H18 => (le_rearrange (1 + 1 + 0) (0 + 1 + nonneg (3 * w1 t - w2 t)) (1) (nonneg (3 * w1 t - w2 t)) (le_add_le (le_add_le (s117 t H17 H18) (Req_le _ _ s99)) (Req_le _ _ (eq_sym (s51 t H17)))) (ring_fact [nonneg (3 * w1 t - w2 t)] (PEsub (V 1) (PEc (1 # 1))) (PEsub (PEadd (PEadd (PEc (0 # 1)) (PEc (1 # 1))) (V 1)) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) eq_refl)))).
  assert (s119 : forall (t : nat) (H18 : - (w1 t + w2 t) < 0),
    1 <= 1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t))
    by (clear - s108 s118 s66 s99 w1 w2; exact (fun t H18 => (le_rearrange (1 + 1 + nonneg (3 * w1 t - w2 t)) (nonneg (3 * w1 t - w2 t) + 1 + (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t))) (1) (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t)) (le_add_le (le_add_le (order_cases (3 * w1 t - w2 t) _ (fun H15 : 0 <= 3 * w1 t - w2 t => (s108 t H15)) (fun H17 : 3 * w1 t - w2 t < 0 => (s118 t H17 H18))) (Req_le _ _ s99)) (Req_le _ _ (eq_sym (s66 t H18)))) (ring_fact [pos (w1 t + w2 t); nonneg (3 * w1 t - w2 t)] (PEsub (PEadd (PEsub (PEc (1 # 1)) (V 1)) (V 2)) (PEc (1 # 1))) (PEsub (PEadd (PEadd (V 2) (PEc (1 # 1))) (PEadd (PEsub (PEc (1 # 1)) (V 1)) (V 2))) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (V 2))) eq_refl)))).
  assert (s120 : forall (t : nat),
    1 <= wrong1 (S t) + wrong2 (S t))
    by (clear - H7 H8 s107 s119 s99 w1 w2 wrong1 wrong2; exact (fun t => (le_rearrange (1 + 1 + (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t))) (1 - pos (w1 t + w2 t) + nonneg (3 * w1 t - w2 t) + 1 + (wrong1 (S t) + wrong2 (S t))) (1) (wrong1 (S t) + wrong2 (S t)) (le_add_le (le_add_le (order_cases (- (w1 t + w2 t)) _ (fun H14 : 0 <= - (w1 t + w2 t) => (s107 t H14)) (fun H18 : - (w1 t + w2 t) < 0 => (s119 t H18))) (Req_le _ _ s99)) (Req_le _ _ (eq_sym (add2 (H7 t) (H8 t))))) (ring_fact [wrong1 (S t); wrong2 (S t); pos (w1 t + w2 t); nonneg (3 * w1 t - w2 t)] (PEsub (PEadd (V 1) (V 2)) (PEc (1 # 1))) (PEsub (PEadd (PEadd (PEadd (PEsub (PEc (1 # 1)) (V 3)) (V 4)) (PEc (1 # 1))) (PEadd (V 1) (V 2))) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEsub (PEc (1 # 1)) (V 3)) (V 4)))) eq_refl)))).
  exact (fun t : nat => (conj (proj1 (s92 t)) (conj (proj1 (proj2 (s92 t))) (conj (proj2 (proj2 (s92 t))) (s120 t))))).
Qed.

Lemma L1_2 (r w1 w2 wrong1 wrong2 : nat -> R)
    (H1 : r 0%nat = 1 / 8)
    (H2 : w1 0%nat = 1)
    (H3 : w2 0%nat = 1)
    (H4 : forall t : nat, r (S t) = 1 / 8 * r t)
    (H5 : forall t : nat, w1 (S t) = w1 t + r t * (wrong1 (S t) + (-3) * wrong2 (S t)))
    (H6 : forall t : nat, w2 (S t) = w2 t + r t * (wrong1 (S t) + wrong2 (S t)))
    (H7 : forall t : nat, wrong1 (S t) = 1 - pos (w1 t + w2 t))
    (H8 : forall t : nat, wrong2 (S t) = nonneg (3 * w1 t - w2 t)) :
  forall t : nat, 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7 /\ 1 <= wrong1 (S t) + wrong2 (S t).
Proof.
  pose (r_r := fun _ : nat => 0).
  pose (wrong_r1 := fun _ : nat => 0).
  pose (wrong_r2 := fun _ : nat => 0).
  pose (w_r1 := fun _ : nat => 0).
  pose (w_r2 := fun _ : nat => 0).
  exact (L1_1 r w1 w2 wrong1 wrong2 H1 H2 H3 H4 H5 H6 H7 H8).
Qed.

Theorem claim1 :
  let w1 := run11_w1 in
  let w2 := run11_w2 in
  let r := run11_r in
  let wrong1 := run11_wrong1 in
  let wrong2 := run11_wrong2 in
  forall t : nat, 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7 /\ 1 <= wrong1 (S t) + wrong2 (S t).
Proof.
  intros w1 w2 r wrong1 wrong2.
  exact (L1_2 run11_r run11_w1 run11_w2 run11_wrong1 run11_wrong2 eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl)).
Qed.

Example claim1_moves :
  let w1 := run11_w1 in
  let w2 := run11_w2 in
  let r := run11_r in
  let wrong1 := run11_wrong1 in
  let wrong2 := run11_wrong2 in
  (w1 1%nat <> w1 0%nat) /\ (forall t : nat, 0 < r t /\ w1 t + w2 t = 16 / 7 * r t + 12 / 7 /\ w2 t + (-3) * w1 t = -80 / 7 * r t + -4 / 7 /\ 1 <= wrong1 (S t) + wrong2 (S t)).
Proof.
  intros w1 w2 r wrong1 wrong2.
  assert (v1 : w1 0%nat = 1)
    by (refine (eq_refl : w1 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : r 0%nat = 1 / 8)
    by (refine (eq_refl : r 0%nat = 1 / 8); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w2 0%nat = 1)
    by (refine (eq_refl : w2 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : wrong1 1%nat = 0)
    by (refine (eq_trans (y := 1 - pos (w1 0%nat + w2 0%nat)) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (PEc (1 # 1)) (V 1)) [pos (w1 0%nat + w2 0%nat)] [1] (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 + 1) (rewritten (PEadd (V 1) (V 2)) [w1 0%nat; w2 0%nat] [1; 1] (same_parts v1 (same_parts v3 eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (law_pos_of_positive (2) (number_lt (0 # 1) (2 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : wrong2 1%nat = 1)
    by (refine (eq_trans (y := nonneg (3 * w1 0%nat - w2 0%nat)) eq_refl (rewritten (V 1) [nonneg (3 * w1 0%nat - w2 0%nat)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 3 * 1 - 1) (rewritten (PEsub (PEmul (PEc (3 # 1)) (V 1)) (V 2)) [w1 0%nat; w2 0%nat] [1; 1] (same_parts v1 (same_parts v3 eq_refl))) (ring_fact [] (PEsub (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (law_nonneg_of_nonnegative (2) (number_le (0 # 1) (2 # 1) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : w1 1%nat = 5 / 8)
    by (refine (eq_trans (y := w1 0%nat + r 0%nat * (wrong1 1%nat + (-3) * wrong2 1%nat)) eq_refl (eq_trans (y := 1 + 1 / 8 * (0 + (-3) * 1)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEadd (V 3) (PEmul (PEc (-3 # 1)) (V 4))))) [w1 0%nat; r 0%nat; wrong1 1%nat; wrong2 1%nat] [1; 1 / 8; 0; 1] (same_parts v1 (same_parts v2 (same_parts v4 (same_parts v5 eq_refl))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEc (1 # 8)) (PEadd (PEc (0 # 1)) (PEmul (PEc (-3 # 1)) (PEc (1 # 1)))))) (PEc (5 # 8)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (w1 1%nat) (w1 0%nat) (rewritten (V 1) [w1 1%nat] [5 / 8] (same_parts v6 eq_refl)) (rewritten (V 1) [w1 0%nat] [1] (same_parts v1 eq_refl)) (number_apart (5 # 8) (1 # 1) eq_refl)) claim1); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim1_moves).
Print Assumptions certified.
