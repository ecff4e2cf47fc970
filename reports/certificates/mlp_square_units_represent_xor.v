(* The certificate of the page `mlp-square-units-represent-xor`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** for some data, $b_{2,1} + \sum_{k=1}^{n_{1}} \phi{\left(b_{1,k} \right)} W_{2,1,k} \le 0$, $b_{2,1} + \sum_{k=1}^{n_{1}} \phi{\left(b_{1,k} + W_{1,k,1} + W_{1,k,2} \right)} W_{2,1,k} \le 0$, $b_{2,1} + \sum_{k=1}^{n_{1}} \phi{\left(b_{1,k} + W_{1,k,2} \right)} W_{2,1,k} > 0$ and $b_{2,1} + \sum_{k=1}^{n_{1}} \phi{\left(b_{1,k} + W_{1,k,1} \right)} W_{2,1,k} > 0$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n1 : nat) (c d e_ eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  run11_next_z2 now t i - y (S t) i.
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * run11_next_delta1 now t i.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * run11_next_delta2 now t i * run11_next_a1 now t j.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * run11_next_delta2 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => e_; run11_now_W2 := fun i j => d; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z1 (run11_after t) t end.
Definition run11_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a1 (run11_after t) t end.
Definition run11_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z2 (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta2 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Theorem claim1 :
  exists (n1 : nat) (c d e_ eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => z ^ 2 in
  let phi_prime := fun z : R => 2 * z in
  let W1 := (run11_W1 n1 c d e_ eta phi phi_prime x y) in
  let b1 := (run11_b1 n1 c d e_ eta phi phi_prime x y) in
  let W2 := (run11_W2 n1 c d e_ eta phi phi_prime x y) in
  let b2 := (run11_b2 n1 c d e_ eta phi phi_prime x y) in
  0 < eta /\
  (b2 1%nat 1%nat + Sum 1 n1 (fun k => phi (b1 1%nat k) * W2 1%nat 1%nat k) <= 0 /\ b2 1%nat 1%nat + Sum 1 n1 (fun k => phi (b1 1%nat k + W1 1%nat k 1%nat + W1 1%nat k 2%nat) * W2 1%nat 1%nat k) <= 0 /\ 0 < b2 1%nat 1%nat + Sum 1 n1 (fun k => phi (b1 1%nat k + W1 1%nat k 2%nat) * W2 1%nat 1%nat k) /\ 0 < b2 1%nat 1%nat + Sum 1 n1 (fun k => phi (b1 1%nat k + W1 1%nat k 1%nat) * W2 1%nat 1%nat k)).
Proof.
  pose (n1 := 1%nat).
  pose (c := (1 : R)).
  pose (d := (1 : R)).
  pose (e_ := (1 / 2 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => (-2) | _ => 2 end).
  pose (y := fun i1 i2 : nat => (-1)).
  pose (phi := fun z : R => z ^ 2).
  pose (phi_prime := fun z : R => 2 * z).
  pose (W1 := (run11_W1 n1 c d e_ eta phi phi_prime x y)).
  pose (b1 := (run11_b1 n1 c d e_ eta phi phi_prime x y)).
  pose (W2 := (run11_W2 n1 c d e_ eta phi phi_prime x y)).
  pose (b2 := (run11_b2 n1 c d e_ eta phi phi_prime x y)).
  pose (z1 := (run11_z1 n1 c d e_ eta phi phi_prime x y)).
  pose (a1 := (run11_a1 n1 c d e_ eta phi phi_prime x y)).
  pose (z2 := (run11_z2 n1 c d e_ eta phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n1 c d e_ eta phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n1 c d e_ eta phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := d) eq_refl (rewritten (V 1) [d] [1] (same_parts (eq_refl : d = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := e_) eq_refl (rewritten (V 1) [e_] [1 / 2] (same_parts (eq_refl : e_ = 1 / 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (-2) + (1 * 2 + 0) + 1 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; (-2); 1; 2; 1 / 2] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = (-2)) (same_parts v4 (same_parts (eq_refl : x 1%nat 2%nat = 2) (same_parts v5 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1)))) (PEc (1 # 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := z1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := (1 / 2) ^ 2) (rewritten (PEpow (V 1) 2) [z1 1%nat 1%nat] [1 / 2] (same_parts v6 eq_refl)) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 4) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1 / 4; 0] (same_parts v2 (same_parts v7 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 4 - (-1)) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1 / 4; (-1)] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = (-1)) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 4)) (PEc (-1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b2 1%nat 1%nat = -5 / 4)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 4)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; 5 / 4] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (5 # 4)))) (PEc (-5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : delta1 1%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (2 * z1 1%nat 1%nat)) eq_refl (eq_trans (y := (1 * (5 / 4) + 0) * (2 * (1 / 2))) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (PEc (2 # 1)) (V 3))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; z1 1%nat 1%nat] [1; 5 / 4; 1 / 2] (same_parts v2 (same_parts v9 (same_parts v6 eq_refl)))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (2 # 1)) (PEc (1 # 2)))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b1 1%nat 1%nat = -3 / 4)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 - 1 * (5 / 4)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [1 / 2; 1; 5 / 4] (same_parts v5 (same_parts (eq_refl : eta = 1) (same_parts v11 eq_refl)))) (ring_fact [] (PEsub (PEc (1 # 2)) (PEmul (PEc (1 # 1)) (PEc (5 # 4)))) (PEc (-3 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : W2 1%nat 1%nat 1%nat = 11 / 16)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (5 / 4) * (1 / 4)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [1; 1; 5 / 4; 1 / 4] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts v7 eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 4))) (PEc (1 # 4)))) (PEc (11 # 16)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : W1 1%nat 1%nat 1%nat = 7 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (5 / 4) * (-2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 5 / 4; (-2)] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v11 (same_parts (eq_refl : x 1%nat 1%nat = (-2)) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 4))) (PEc (-2 # 1)))) (PEc (7 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 2%nat = -3 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * (5 / 4) * 2) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat] [1; 1; 5 / 4; 2] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts v11 (same_parts (eq_refl : x 1%nat 2%nat = 2) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 4))) (PEc (2 # 1)))) (PEc (-3 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n1 (ex_intro _ c (ex_intro _ d (ex_intro _ e_ (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (le_recast (number_le (-221 # 256) (0 # 1) eq_refl) (eq_sym (eq_trans (y := -5 / 4 + ((-3 / 4) ^ 2 * (11 / 16) + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (PEpow (V 2) 2) (V 3)) (PEc (0 # 1)))) [b2 1%nat 1%nat; b1 1%nat 1%nat; W2 1%nat 1%nat 1%nat] [-5 / 4; -3 / 4; 11 / 16] (same_parts v10 (same_parts v12 (same_parts v13 eq_refl)))) (ring_fact [] (PEadd (PEc (-5 # 4)) (PEadd (PEmul (PEpow (PEc (-3 # 4)) 2) (PEc (11 # 16))) (PEc (0 # 1)))) (PEc (-221 # 256)) eq_refl))) eq_refl) (conj (le_recast (number_le (-45 # 256) (0 # 1) eq_refl) (eq_sym (eq_trans (y := -5 / 4 + ((-3 / 4 + 7 / 2 + -3 / 2) ^ 2 * (11 / 16) + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (PEpow (PEadd (PEadd (V 2) (V 3)) (V 4)) 2) (V 5)) (PEc (0 # 1)))) [b2 1%nat 1%nat; b1 1%nat 1%nat; W1 1%nat 1%nat 1%nat; W1 1%nat 1%nat 2%nat; W2 1%nat 1%nat 1%nat] [-5 / 4; -3 / 4; 7 / 2; -3 / 2; 11 / 16] (same_parts v10 (same_parts v12 (same_parts v14 (same_parts v15 (same_parts v13 eq_refl)))))) (ring_fact [] (PEadd (PEc (-5 # 4)) (PEadd (PEmul (PEpow (PEadd (PEadd (PEc (-3 # 4)) (PEc (7 # 2))) (PEc (-3 # 2))) 2) (PEc (11 # 16))) (PEc (0 # 1)))) (PEc (-45 # 256)) eq_refl))) eq_refl) (conj (lt_recast (number_lt (0 # 1) (571 # 256) eq_refl) eq_refl (eq_sym (eq_trans (y := -5 / 4 + ((-3 / 4 + -3 / 2) ^ 2 * (11 / 16) + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (PEpow (PEadd (V 2) (V 3)) 2) (V 4)) (PEc (0 # 1)))) [b2 1%nat 1%nat; b1 1%nat 1%nat; W1 1%nat 1%nat 2%nat; W2 1%nat 1%nat 1%nat] [-5 / 4; -3 / 4; -3 / 2; 11 / 16] (same_parts v10 (same_parts v12 (same_parts v15 (same_parts v13 eq_refl))))) (ring_fact [] (PEadd (PEc (-5 # 4)) (PEadd (PEmul (PEpow (PEadd (PEc (-3 # 4)) (PEc (-3 # 2))) 2) (PEc (11 # 16))) (PEc (0 # 1)))) (PEc (571 # 256)) eq_refl)))) (lt_recast (number_lt (0 # 1) (1011 # 256) eq_refl) eq_refl (eq_sym (eq_trans (y := -5 / 4 + ((-3 / 4 + 7 / 2) ^ 2 * (11 / 16) + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (PEpow (PEadd (V 2) (V 3)) 2) (V 4)) (PEc (0 # 1)))) [b2 1%nat 1%nat; b1 1%nat 1%nat; W1 1%nat 1%nat 1%nat; W2 1%nat 1%nat 1%nat] [-5 / 4; -3 / 4; 7 / 2; 11 / 16] (same_parts v10 (same_parts v12 (same_parts v14 (same_parts v13 eq_refl))))) (ring_fact [] (PEadd (PEc (-5 # 4)) (PEadd (PEmul (PEpow (PEadd (PEc (-3 # 4)) (PEc (7 # 2))) 2) (PEc (11 # 16))) (PEc (0 # 1)))) (PEc (1011 # 256)) eq_refl))))))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
