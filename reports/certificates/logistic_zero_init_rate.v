(* The certificate of the page `logistic-zero-init-rate`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: the direction of $\mathbf{w}$ is the same for $\eta$ and $\eta'$ *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + eta' * (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => 0 |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Theorem claim1 : ~ (
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let w := (run11_w n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, (forall k : nat, forall l : nat, w t k * w' t l = w t l * w' t k) /\ 0 <= Sum 1 n (fun j => w t j * w' t j)
  ).
Proof.
  pose (n := 2%nat).
  pose (eta := (1 : R)).
  pose (eta' := (2 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => match i2 with 0%nat | 1%nat => 1 | _ => 0 end end).
  pose (y := fun i1 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (w := (run11_w n eta phi x y)).
  pose (w' := (run12_w' n eta' phi x y)).
  pose (yhat := (run11_yhat n eta phi x y)).
  pose (yhat' := (run12_yhat' n eta' phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : w 0%nat 2%nat = 0)
    by (refine (eq_refl : w 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : yhat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- (w 0%nat 1%nat * x 1%nat 1%nat + (w 0%nat 2%nat * x 1%nat 2%nat + 0))))) eq_refl (rewritten (V 1) [/ (1 + exp (- (w 0%nat 1%nat * x 1%nat 1%nat + (w 0%nat 2%nat * x 1%nat 2%nat + 0))))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- (w 0%nat 1%nat * x 1%nat 1%nat + (w 0%nat 2%nat * x 1%nat 2%nat + 0)))] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0 * 1 + (0 * 1 + 0))) (rewritten (PEopp (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1))))) [w 0%nat 1%nat; x 1%nat 1%nat; w 0%nat 2%nat; x 1%nat 2%nat] [0; 1; 0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEopp (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * (0 - 1 / 2) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 0; 1 / 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 0) (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : w' 0%nat 1%nat = 0)
    by (refine (eq_refl : w' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : w' 0%nat 2%nat = 0)
    by (refine (eq_refl : w' 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : yhat' 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- (w' 0%nat 1%nat * x 1%nat 1%nat + (w' 0%nat 2%nat * x 1%nat 2%nat + 0))))) eq_refl (rewritten (V 1) [/ (1 + exp (- (w' 0%nat 1%nat * x 1%nat 1%nat + (w' 0%nat 2%nat * x 1%nat 2%nat + 0))))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- (w' 0%nat 1%nat * x 1%nat 1%nat + (w' 0%nat 2%nat * x 1%nat 2%nat + 0)))] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0 * 1 + (0 * 1 + 0))) (rewritten (PEopp (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1))))) [w' 0%nat 1%nat; x 1%nat 1%nat; w' 0%nat 2%nat; x 1%nat 2%nat] [0; 1; 0; 1] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEopp (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : w' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w' 0%nat 1%nat + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 2 * (0 - 1 / 2) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w' 0%nat 1%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 1%nat] [0; 2; 0; 1 / 2; 1] (same_parts v5 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = 0) (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : w' 1%nat 2%nat = (-1))
    by (refine (eq_trans (y := w' 0%nat 2%nat + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 + 2 * (0 - 1 / 2) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w' 0%nat 2%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 2%nat] [0; 2; 0; 1 / 2; 1] (same_parts v6 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = 0) (same_parts v7 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : w 1%nat 2%nat = -1 / 2)
    by (refine (eq_trans (y := w 0%nat 2%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 + 1 * (0 - 1 / 2) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 2%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 2%nat] [0; 1; 0; 1 / 2; 1] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 0) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : w' 0%nat 0%nat = 0)
    by (refine (eq_refl : w' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : w' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := w' 0%nat 0%nat + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 + 2 * (0 - 1 / 2) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w' 0%nat 0%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 0%nat] [0; 2; 0; 1 / 2; 1] (same_parts v11 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = 0) (same_parts v7 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : w 0%nat 0%nat = 0)
    by (refine (eq_refl : w 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : w 1%nat 0%nat = -1 / 2)
    by (refine (eq_trans (y := w 0%nat 0%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 + 1 * (0 - 1 / 2) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 0%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 0%nat] [0; 1; 0; 1 / 2; 1] (same_parts v13 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 0) (same_parts v3 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (exp (- (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0)))) (stated 0x1a61298e1e034fa432854 0x1a61298e1e09e7fbc6461))
    by (refine (exp_inside (- (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0))) (1 # 2, 1 # 2) _ (exactly (z := - (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0))) (1 # 2) (eq_trans (y := - (-1 / 2 * 1 + (-1 / 2 * 0 + 0))) (rewritten (PEopp (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1))))) [w 1%nat 1%nat; x 2%nat 1%nat; w 1%nat 2%nat; x 2%nat 2%nat] [-1 / 2; 1; -1 / 2; 0] (same_parts v4 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v10 (same_parts (eq_refl : x 2%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEopp (PEadd (PEmul (PEc (-1 # 2)) (PEc (1 # 1))) (PEadd (PEmul (PEc (-1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (1 # 2)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (/ (1 + exp (- (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0))))) (stated 0x60a6815965dbf4ca56a3 0x60a6815965eaff356d04))
    by (refine (inverse_inside (1 + exp (- (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0)))) (stated 0x2a61298e1e034fa432854 0x2a61298e1e09e7fbc6461) _ (enclosed (l := [exp (- (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0)))]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v15 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (yhat 2%nat) (stated 0x60a6815965dbf4ca56a3 0x60a6815965eaff356d04))
    by (refine (same_inside (y := / (1 + exp (- (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0))))) eq_refl v16); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (w 2%nat 1%nat) (stated (-0xe0a6815965eaff356d04) (-0xe0a6815965dbf4ca56a3)))
    by (refine (same_inside (y := w 1%nat 1%nat + eta * (y 2%nat - yhat 2%nat) * x 2%nat 1%nat) eq_refl (enclosed (l := [w 1%nat 1%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 1%nat]) (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) _ (one_more (exactly (z := w 1%nat 1%nat) (-1 # 2) v4) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more (exactly (z := y 2%nat) (0 # 1) (eq_refl : y 2%nat = 0)) (one_more v17 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (exp (- (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0)))) (stated 0x2b7e15162899139bf2236 0x2b7e151628c491c6c4caf))
    by (refine (exp_inside (- (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0))) (1 # 1, 1 # 1) _ (exactly (z := - (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0))) (1 # 1) (eq_trans (y := - ((-1) * 1 + ((-1) * 0 + 0))) (rewritten (PEopp (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1))))) [w' 1%nat 1%nat; x 2%nat 1%nat; w' 1%nat 2%nat; x 2%nat 2%nat] [(-1); 1; (-1); 0] (same_parts v8 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v9 (same_parts (eq_refl : x 2%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEopp (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (/ (1 + exp (- (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0))))) (stated 0x44d9585152d0ee8879b6 0x44d95851530343ca80a0))
    by (refine (inverse_inside (1 + exp (- (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0)))) (stated 0x3b7e15162899139bf2236 0x3b7e151628c491c6c4caf) _ (enclosed (l := [exp (- (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0)))]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v19 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (yhat' 2%nat) (stated 0x44d9585152d0ee8879b6 0x44d95851530343ca80a0))
    by (refine (same_inside (y := / (1 + exp (- (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0))))) eq_refl v20); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : inside (w' 2%nat 1%nat) (stated (-0x189b2b0a2a60687950140) (-0x189b2b0a2a5a1dd10f36c)))
    by (refine (same_inside (y := w' 1%nat 1%nat + eta' * (y 2%nat - yhat' 2%nat) * x 2%nat 1%nat) eq_refl (enclosed (l := [w' 1%nat 1%nat; eta'; y 2%nat; yhat' 2%nat; x 2%nat 1%nat]) (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) _ (one_more (exactly (z := w' 1%nat 1%nat) (-1 # 1) v8) (one_more (exactly (z := eta') (2 # 1) (eq_refl : eta' = 2)) (one_more (exactly (z := y 2%nat) (0 # 1) (eq_refl : y 2%nat = 0)) (one_more v21 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : w' 2%nat 2%nat = (-1))
    by (refine (eq_trans (y := w' 1%nat 2%nat + eta' * (y 2%nat - yhat' 2%nat) * x 2%nat 2%nat) eq_refl (collapsed (z := w' 1%nat 2%nat + eta' * (y 2%nat - yhat' 2%nat) * x 2%nat 2%nat) (-1 # 1) (enclosed (l := [w' 1%nat 2%nat; eta'; y 2%nat; yhat' 2%nat; x 2%nat 2%nat]) (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) _ (one_more (exactly (z := w' 1%nat 2%nat) (-1 # 1) v9) (one_more (exactly (z := eta') (2 # 1) (eq_refl : eta' = 2)) (one_more (exactly (z := y 2%nat) (0 # 1) (eq_refl : y 2%nat = 0)) (one_more v21 (one_more (exactly (z := x 2%nat 2%nat) (0 # 1) (eq_refl : x 2%nat 2%nat = 0)) (Forall2_nil _)))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : w 2%nat 2%nat = -1 / 2)
    by (refine (eq_trans (y := w 1%nat 2%nat + eta * (y 2%nat - yhat 2%nat) * x 2%nat 2%nat) eq_refl (collapsed (z := w 1%nat 2%nat + eta * (y 2%nat - yhat 2%nat) * x 2%nat 2%nat) (-1 # 2) (enclosed (l := [w 1%nat 2%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 2%nat]) (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) _ (one_more (exactly (z := w 1%nat 2%nat) (-1 # 2) v10) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more (exactly (z := y 2%nat) (0 # 1) (eq_refl : y 2%nat = 0)) (one_more v17 (one_more (exactly (z := x 2%nat 2%nat) (0 # 1) (eq_refl : x 2%nat 2%nat = 0)) (Forall2_nil _)))))) _))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, (forall k : nat, forall l : nat, w t k * w' t l = w t l * w' t k) /\ 0 <= Sum 1 n (fun j => w t j * w' t j) => (fun h : (forall k : nat, forall l : nat, w 2%nat k * w' 2%nat l = w 2%nat l * w' 2%nat k) /\ 0 <= Sum 1 n (fun j => w 2%nat j * w' 2%nat j) => (fun h : forall k : nat, forall l : nat, w 2%nat k * w' 2%nat l = w 2%nat l * w' 2%nat k => (fun h : forall l : nat, w 2%nat 1%nat * w' 2%nat l = w 2%nat l * w' 2%nat 1%nat => (not_eq_sym (Rlt_not_eq _ _ (less_inside ((enclosed (l := [w 2%nat 2%nat; w' 2%nat 1%nat]) (PEmul (V 1) (V 2)) _ (one_more (exactly (z := w 2%nat 2%nat) (-1 # 2) v24) (one_more v22 (Forall2_nil _))) _) : inside (w 2%nat 2%nat * w' 2%nat 1%nat) (stated 0xc4d9585152d0ee8879b6 0xc4d95851530343ca80a0)) ((enclosed (l := [w 2%nat 1%nat; w' 2%nat 2%nat]) (PEmul (V 1) (V 2)) _ (one_more v18 (one_more (exactly (z := w' 2%nat 2%nat) (-1 # 1) v23) (Forall2_nil _))) _) : inside (w 2%nat 1%nat * w' 2%nat 2%nat) (stated 0xe0a6815965dbf4ca56a3 0xe0a6815965eaff356d04)) _))) (h 2%nat)) (h 1%nat)) (proj1 h)) (h 2%nat)) (all n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
