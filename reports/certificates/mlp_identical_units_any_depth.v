(* The certificate of the page `mlp-identical-units-any-depth`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** from zeros, the entries of $\mathbf{U}$ and $\mathbf{u}$ along axis 1, of $\mathbf{W}$ along axes 2 and 3 and of $\mathbf{b}$ and $\mathbf{V}$ along axis 2 stay identical *)

Record run11_state := { run11_now_U : nat -> nat -> R; run11_now_u : nat -> R; run11_now_W : nat -> nat -> nat -> R; run11_now_b : nat -> nat -> R; run11_now_V_ : nat -> nat -> R; run11_now_v : nat -> R }.

Section run11.
Variables (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run11_next_z (now : run11_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run11_now_U now i j * x (S t) j) + run11_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run11_next_z now t l j) * run11_now_W now l i j) + run11_now_b now l i end.
Definition run11_next_o (now : run11_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => phi (run11_next_z now t L j) * run11_now_V_ now i j) + run11_now_v now i.
Definition run11_next_delta_o (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_o now t i) (y (S t) i).
Fixpoint run11_next_delta_z_from (rest : nat) (now : run11_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * phi_prime (run11_next_z now t L i) * Sum 1 m (fun j => run11_now_V_ now j i * run11_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run11_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run11_now_W now l j i * run11_next_delta_z_from rest now t (S l) j) end.
Definition run11_next_delta_z (now : run11_state) (t l i : nat) : R := run11_next_delta_z_from (S L - l) now t l i.
Lemma run11_layers_delta_z (now : run11_state) (t l i : nat) :
  run11_next_delta_z now t l i = delta (INR l) (INR L) * phi_prime (run11_next_z now t L i) * Sum 1 m (fun j => run11_now_V_ now j i * run11_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run11_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run11_now_W now l j i * run11_next_delta_z now t (S l) j).
Proof using All. unfold run11_next_delta_z. by_layers l L. Qed.
Definition run11_next_U (now : run11_state) (t i j : nat) : R :=
  run11_now_U now i j - eta * run11_next_delta_z now t 0%nat i * x (S t) j.
Definition run11_next_u (now : run11_state) (t i : nat) : R :=
  run11_now_u now i - eta * run11_next_delta_z now t 0%nat i.
Definition run11_next_W (now : run11_state) (t l i j : nat) : R :=
  run11_now_W now l i j - eta * phi (run11_next_z now t l j) * run11_next_delta_z now t (S l) i.
Definition run11_next_b (now : run11_state) (t l i : nat) : R :=
  run11_now_b now l i - eta * run11_next_delta_z now t (S l) i.
Definition run11_next_V_ (now : run11_state) (t i j : nat) : R :=
  run11_now_V_ now i j - eta * phi (run11_next_z now t L j) * run11_next_delta_o now t i.
Definition run11_next_v (now : run11_state) (t i : nat) : R :=
  run11_now_v now i - eta * run11_next_delta_o now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_U := run11_next_U now t; run11_now_u := run11_next_u now t; run11_now_W := run11_next_W now t; run11_now_b := run11_next_b now t; run11_now_V_ := run11_next_V_ now t; run11_now_v := run11_next_v now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_U := fun i j => 0; run11_now_u := fun i => 0; run11_now_W := fun l i j => 0; run11_now_b := fun l i => 0; run11_now_V_ := fun i j => 0; run11_now_v := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_U (t : nat) := run11_now_U (run11_after t).
Definition run11_u (t : nat) := run11_now_u (run11_after t).
Definition run11_W (t : nat) := run11_now_W (run11_after t).
Definition run11_b (t : nat) := run11_now_b (run11_after t).
Definition run11_V_ (t : nat) := run11_now_V_ (run11_after t).
Definition run11_v (t : nat) := run11_now_v (run11_after t).
Definition run11_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run11_next_z (run11_after t) t end.
Definition run11_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_o (run11_after t) t end.
Definition run11_delta_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta_o (run11_after t) t end.
Definition run11_delta_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run11_next_delta_z (run11_after t) t end.
End run11.

Lemma L1_1 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U : nat -> nat -> nat -> R) (U_r : nat -> nat -> R) (V_ : nat -> nat -> nat -> R) (V_r : nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (W_r : nat -> nat -> R) (b : nat -> nat -> nat -> R) (b_r delta_o delta_o_r : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (delta_z_r o o_r u : nat -> nat -> R) (u_r : nat -> R) (v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R) (z_r : nat -> nat -> R)
    (H1 : u_r 0%nat = 0)
    (H2 : forall j : nat, U_r 0%nat j = 0)
    (H3 : forall i : nat, V_r 0%nat i = 0)
    (H4 : forall l : nat, W_r 0%nat l = 0)
    (H5 : forall l : nat, b_r 0%nat l = 0)
    (H6 : forall i : nat, u 0%nat i = 0)
    (H7 : forall t : nat, u_r (S t) = u_r t - eta * delta_z_r (S t) 0%nat)
    (H8 : forall i : nat, v 0%nat i = 0)
    (H9 : forall i : nat, v_r 0%nat i = 0)
    (H10 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H11 : forall t : nat, forall j : nat, U_r (S t) j = U_r t j - eta * delta_z_r (S t) 0%nat * x (S t) j)
    (H12 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H13 : forall t : nat, forall i : nat, V_r (S t) i = V_r t i - eta * phi (z_r (S t) L) * delta_o_r (S t) i)
    (H14 : forall t : nat, forall l : nat, W_r (S t) l = W_r t l - eta * phi (z_r (S t) l) * delta_z_r (S t) (S l))
    (H15 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H16 : forall t : nat, forall l : nat, b_r (S t) l = b_r t l - eta * delta_z_r (S t) (S l))
    (H17 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall l : nat, delta_z_r (S t) l = delta_z (S t) l 1%nat)
    (H20 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H21 : forall t : nat, forall i : nat, o_r (S t) i = INR (size_n L) * phi (z_r (S t) L) * V_r t i + v_r t i)
    (H22 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H23 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H24 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * delta_o_r (S t) i)
    (H25 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H26 : forall t : nat, forall l : nat, z_r (S t) l = z (S t) l 1%nat)
    (H27 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H28 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * phi (z (S t) L j) * delta_o (S t) i)
    (H29 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H30 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H31 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H32 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H33 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    z (S t) 0%nat i = Sum 1 d (fun j => U_r t j * x (S t) j) + u_r t)
    by (clear - H25 U_r d u_r x z; exact (fun i t H34 => (eq_trans (H25 t i) (add2 (sum_ext 1%nat d _ _ (fun j_0 : nat => (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H34)) i))))).
  assert (s3 : forall (i l t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    b t l i = b_r t l)
    by (clear - b b_r; exact (fun i l t H34 => ((proj1 (proj2 (proj2 (proj2 H34)))) l i))).
  assert (s4 : forall (i l t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W_r t l) + b_r t l)
    by (clear - H32 W_r b_r phi s3 size_n z; exact (fun i l t H34 => (eq_trans (H32 t l i) (add2 (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (mul2 (eq_refl (phi (z (S t) l j_0))) ((proj1 (proj2 (proj2 H34))) l i j_0)))) (s3 i l t H34))))).
  assert (s5 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, z (S t) l i = z_r (S t) l)
    by (clear - H26 s2 s4 z z_r; exact (fun t H34 => (nat_ind (fun l => forall i : nat, z (S t) l i = z_r (S t) l) (fun i : nat => (eq_trans (eq_trans (s2 i t H34) (eq_sym ((fun i : nat => (s2 i t H34)) 1%nat))) (eq_sym (H26 t 0%nat)))) (fun l : nat => (fun H35 : forall i : nat, z (S t) l i = z_r (S t) l => (fun i : nat => (eq_trans (eq_trans (s4 i l t H34) (eq_sym ((fun i : nat => (s4 i l t H34)) 1%nat))) (eq_sym (H26 t (S l)))))))))).
  assert (s6 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s7 : forall (i t : nat),
    Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i) = INR (size_n L) * phi (z_r (S t) L) * V_r t i)
    by (clear - L V_r phi size_n y z_r; exact (fun i t => (eq_trans (y := phi (z_r (S t) L) * INR (size_n L) * V_r t i) (rewritten (V 1) [Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i)] [phi (z_r (S t) L) * INR (size_n L) * V_r t i] (same_parts (eq_trans (y := phi (z_r (S t) L) * V_r t i * Sum 1 (size_n L) (fun j => 1) + 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => phi (z_r (S t) L) * V_r t i * 1 + 0) (fun j => (ring_fact [phi (z_r (S t) L); V_r t i] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat (size_n L) [(phi (z_r (S t) L) * V_r t i, fun j => 1)])) (eq_trans (y := phi (z_r (S t) L) * V_r t i * INR (size_n L) + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (z_r (S t) L); V_r t i; Sum 1 (size_n L) (fun j => 1)] [phi (z_r (S t) L); V_r t i; INR (size_n L)] (same_parts (eq_refl (phi (z_r (S t) L))) (same_parts (eq_refl (V_r t i)) (same_parts (sum_ones_1 (size_n L)) eq_refl)))) (ring_fact [phi (z_r (S t) L); V_r t i; INR (size_n L)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 3)) (V 2)) eq_refl))) eq_refl)) (ring_fact [phi (z_r (S t) L); INR (size_n L); V_r t i] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 2) (V 1)) (V 3)) eq_refl)))).
  assert (s8 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H34 => ((proj2 (proj2 (proj2 (proj2 (proj2 H34))))) i))).
  assert (s9 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    o (S t) i = o_r (S t) i)
    by (clear - H20 H21 L o o_r phi s5 s6 s7 s8 size_n; exact (fun i t H34 => (eq_trans (eq_trans (H20 t i) (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (mul2 (f_equal phi ((s5 t H34) L j_0)) ((s6 t H34) i j_0)))) (s7 i t)) (s8 i t H34))) (eq_sym (H21 t i))))).
  assert (s10 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H17 H18 delta_o delta_o_r ell_prime s9 y; exact (fun i t H34 => (eq_trans (eq_trans (H17 t i) (f_equal2 ell_prime (s9 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H18 t i))))).
  assert (s11 : forall (i l t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z_r (S t) L) * Sum 1 m (fun j => V_r t j * delta_o_r (S t) j) + pos (INR L - INR l) * phi_prime (z_r (S t) l) * Sum 1 (size_n (S l)) (fun j => W_r t l * delta_z (S t) (S l) j))
    by (clear - H31 L V_r W_r delta_o_r delta_z m phi_prime s10 s5 s6 size_n z_r; exact (fun i l t H34 => (eq_trans (H31 t l i) (add2 (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal phi_prime ((s5 t H34) L i))) (sum_ext 1%nat m _ _ (fun j_0 : nat => (mul2 ((s6 t H34) j_0 i) ((fun i : nat => (s10 i t H34)) j_0))))) (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s5 t H34) l i))) (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H34))) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0)))))))))).
  assert (s12 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, delta_z (S t) l i = delta_z_r (S t) l)
    by (clear - H19 delta_z delta_z_r s11; exact (fun t H34 => (fun l : nat => (fun i : nat => (eq_trans (eq_trans (s11 i l t H34) (eq_sym ((fun i : nat => (s11 i l t H34)) 1%nat))) (eq_sym (H19 t l))))))).
  assert (s13 : forall t : nat, (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i))
    by (clear - H1 H10 H11 H12 H13 H14 H15 H16 H2 H22 H23 H24 H27 H28 H29 H3 H30 H33 H4 H5 H6 H7 H8 H9 L U U_r V_ V_r W W_r b b_r eta phi s10 s12 s3 s5 s6 s8 u u_r v v_r x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H10 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H6 i) (eq_sym H1))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H29 l i j) (eq_sym (H4 l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H15 l i) (eq_sym (H5 l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H8 i) (eq_sym (H9 i))))))))) (fun t : nat => (fun H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H27 t i j) (add2 ((proj1 H34) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) ((s12 t H34) 0%nat i)) (eq_refl (x (S t) j)))))) (eq_sym (H11 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H22 t i) (add2 ((proj1 (proj2 H34)) i) (opp1 (mul2 (eq_refl (eta)) ((s12 t H34) 0%nat i))))) (eq_sym (H7 t)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H33 t l i j) (add2 ((proj1 (proj2 (proj2 H34))) l i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (f_equal phi ((s5 t H34) l j))) ((s12 t H34) (S l) i))))) (eq_sym (H14 t l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H30 t l i) (add2 (s3 i l t H34) (opp1 (mul2 (eq_refl (eta)) ((s12 t H34) (S l) i))))) (eq_sym (H16 t l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H28 t i j) (add2 ((s6 t H34) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (f_equal phi ((s5 t H34) L j))) (s10 i t H34))))) (eq_sym (H13 t i))))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (add2 (s8 i t H34) (opp1 (mul2 (eq_refl (eta)) (s10 i t H34))))) (eq_sym (H24 t i))))))))))))).
  assert (s14 : forall (j t : nat),
    U_r t j = U_r t j)
    by (clear - U_r; exact (fun j t => (eq_refl (U_r t j)))).
  assert (s15 : forall t : nat, forall i : nat, u t i = u_r t)
    by (clear - s13 u u_r; exact (fun t : nat => (proj1 (proj2 (s13 t))))).
  assert (s16 : forall (t : nat),
    u_r t = u_r t)
    by (clear - u_r; exact (fun t => (eq_refl (u_r t)))).
  assert (s17 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l)
    by (clear - W W_r s13; exact (fun t : nat => (proj1 (proj2 (proj2 (s13 t)))))).
  assert (s18 : forall (l t : nat),
    W_r t l = W_r t l)
    by (clear - W_r; exact (fun l t => (eq_refl (W_r t l)))).
  assert (s19 : forall t : nat, forall l : nat, forall i : nat, b t l i = b_r t l)
    by (clear - b b_r s13; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s13 t))))))).
  assert (s20 : forall (l t : nat),
    b_r t l = b_r t l)
    by (clear - b_r; exact (fun l t => (eq_refl (b_r t l)))).
  assert (s21 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r s13; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s13 t)))))))).
  assert (s22 : forall (i t : nat),
    V_r t i = V_r t i)
    by (clear - V_r; exact (fun i t => (eq_refl (V_r t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s13 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s13 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s15 t i) (eq_sym (s15 t k))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (fun k : nat => (fun n : nat => (eq_trans (s17 t l i j) (eq_sym (s17 t l k n)))))))) (conj (fun l : nat => (fun i : nat => (fun k : nat => (eq_trans (s19 t l i) (eq_sym (s19 t l k)))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s21 t i j) (eq_sym (s21 t i k))))))))))).
Qed.

Record small11_state := { small11_now_U_r : nat -> R; small11_now_u_r : R; small11_now_W_r : nat -> R; small11_now_b_r : nat -> R; small11_now_V_r : nat -> R; small11_now_v_r : nat -> R }.

Section small11.
Variables (L : nat) (eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (size_n : nat -> nat) (delta_z : nat -> nat -> nat -> R) (x y : nat -> nat -> R) (z : nat -> nat -> nat -> R).
Definition small11_next_z_r (now : small11_state) (t l : nat) : R :=
  z (S t) l 1%nat.
Definition small11_next_o_r (now : small11_state) (t i : nat) : R :=
  INR (size_n L) * phi (small11_next_z_r now t L) * small11_now_V_r now i + small11_now_v_r now i.
Definition small11_next_delta_o_r (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_o_r now t i) (y (S t) i).
Definition small11_next_delta_z_r (now : small11_state) (t l : nat) : R :=
  delta_z (S t) l 1%nat.
Definition small11_next_U_r (now : small11_state) (t j : nat) : R :=
  small11_now_U_r now j - eta * small11_next_delta_z_r now t 0%nat * x (S t) j.
Definition small11_next_u_r (now : small11_state) (t : nat) : R :=
  small11_now_u_r now - eta * small11_next_delta_z_r now t 0%nat.
Definition small11_next_W_r (now : small11_state) (t l : nat) : R :=
  small11_now_W_r now l - eta * phi (small11_next_z_r now t l) * small11_next_delta_z_r now t (S l).
Definition small11_next_b_r (now : small11_state) (t l : nat) : R :=
  small11_now_b_r now l - eta * small11_next_delta_z_r now t (S l).
Definition small11_next_V_r (now : small11_state) (t i : nat) : R :=
  small11_now_V_r now i - eta * phi (small11_next_z_r now t L) * small11_next_delta_o_r now t i.
Definition small11_next_v_r (now : small11_state) (t i : nat) : R :=
  small11_now_v_r now i - eta * small11_next_delta_o_r now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_U_r := small11_next_U_r now t; small11_now_u_r := small11_next_u_r now t; small11_now_W_r := small11_next_W_r now t; small11_now_b_r := small11_next_b_r now t; small11_now_V_r := small11_next_V_r now t; small11_now_v_r := small11_next_v_r now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_U_r := fun j => 0; small11_now_u_r := 0; small11_now_W_r := fun l => 0; small11_now_b_r := fun l => 0; small11_now_V_r := fun i => 0; small11_now_v_r := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_U_r (t : nat) := small11_now_U_r (small11_after t).
Definition small11_u_r (t : nat) := small11_now_u_r (small11_after t).
Definition small11_W_r (t : nat) := small11_now_W_r (small11_after t).
Definition small11_b_r (t : nat) := small11_now_b_r (small11_after t).
Definition small11_V_r (t : nat) := small11_now_V_r (small11_after t).
Definition small11_v_r (t : nat) := small11_now_v_r (small11_after t).
Definition small11_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small11_next_z_r (small11_after t) t end.
Definition small11_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_o_r (small11_after t) t end.
Definition small11_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_o_r (small11_after t) t end.
Definition small11_delta_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small11_next_delta_z_r (small11_after t) t end.
End small11.

Lemma L1_2 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (o u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H6 : forall i : nat, u 0%nat i = 0)
    (H8 : forall i : nat, v 0%nat i = 0)
    (H10 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H12 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H15 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H17 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H20 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H22 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H23 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H25 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H27 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H28 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * phi (z (S t) L j) * delta_o (S t) i)
    (H29 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H30 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H31 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H32 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H33 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  pose (U_r := fun _ _ : nat => 0).
  pose (V_r := fun _ _ : nat => 0).
  pose (W_r := fun _ _ : nat => 0).
  pose (b_r := fun _ _ : nat => 0).
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (delta_z_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (u_r := fun _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  pose (z_r := fun _ _ : nat => 0).
  exact (L1_1 L d m eta ell_prime phi phi_prime size_n U (small11_U_r L eta ell_prime phi size_n delta_z x y z) V_ (small11_V_r L eta ell_prime phi size_n delta_z x y z) W (small11_W_r L eta ell_prime phi size_n delta_z x y z) b (small11_b_r L eta ell_prime phi size_n delta_z x y z) delta_o (small11_delta_o_r L eta ell_prime phi size_n delta_z x y z) delta_z (small11_delta_z_r L eta ell_prime phi size_n delta_z x y z) o (small11_o_r L eta ell_prime phi size_n delta_z x y z) u (small11_u_r L eta ell_prime phi size_n delta_z x y z) v (small11_v_r L eta ell_prime phi size_n delta_z x y z) x y z (small11_z_r L eta ell_prime phi size_n delta_z x y z) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H6 (fun _ => eq_refl) H8 (fun _ => eq_refl) H10 (fun _ _ => eq_refl) H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 (fun _ _ => eq_refl) H17 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 (fun _ _ => eq_refl) H27 H28 H29 H30 H31 H32 H33).
Qed.

Theorem claim1 :
  forall (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let U := (run11_U L d m eta ell_prime phi phi_prime size_n x y) in
  let u := (run11_u L d m eta ell_prime phi phi_prime size_n x y) in
  let W := (run11_W L d m eta ell_prime phi phi_prime size_n x y) in
  let b := (run11_b L d m eta ell_prime phi phi_prime size_n x y) in
  let V_ := (run11_V_ L d m eta ell_prime phi phi_prime size_n x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  intros L d m eta ell_prime phi phi_prime size_n x y U u W b V_.
  exact (L1_2 L d m eta ell_prime phi phi_prime size_n (run11_U L d m eta ell_prime phi phi_prime size_n x y) (run11_V_ L d m eta ell_prime phi phi_prime size_n x y) (run11_W L d m eta ell_prime phi phi_prime size_n x y) (run11_b L d m eta ell_prime phi phi_prime size_n x y) (run11_delta_o L d m eta ell_prime phi phi_prime size_n x y) (run11_delta_z L d m eta ell_prime phi phi_prime size_n x y) (run11_o L d m eta ell_prime phi phi_prime size_n x y) (run11_u L d m eta ell_prime phi phi_prime size_n x y) (run11_v L d m eta ell_prime phi phi_prime size_n x y) x y (run11_z L d m eta ell_prime phi phi_prime size_n x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run11_layers_delta_z L d m eta ell_prime phi phi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let U := (run11_U L d m eta ell_prime phi phi_prime size_n x y) in
  let u := (run11_u L d m eta ell_prime phi phi_prime size_n x y) in
  let W := (run11_W L d m eta ell_prime phi phi_prime size_n x y) in
  let b := (run11_b L d m eta ell_prime phi phi_prime size_n x y) in
  let V_ := (run11_V_ L d m eta ell_prime phi phi_prime size_n x y) in
  let v := (run11_v L d m eta ell_prime phi phi_prime size_n x y) in
  (v 1%nat 1%nat <> v 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k)).
Proof.
  intros L d m eta ell_prime phi phi_prime size_n x y U u W b V_ v.
  pose (z := (run11_z L d m eta ell_prime phi phi_prime size_n x y)).
  pose (o := (run11_o L d m eta ell_prime phi phi_prime size_n x y)).
  pose (delta_o := (run11_delta_o L d m eta ell_prime phi phi_prime size_n x y)).
  assert (v1 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : u 0%nat 1%nat = 0)
    by (refine (eq_refl : u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [0; 1; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W 0%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W 0%nat 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : V_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : V_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : o 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [0; 0; 0] (same_parts v7 (same_parts v8 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta_o 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := o 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v9 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : v 1%nat 1%nat = 1)
    by (refine (eq_trans (y := v 0%nat 1%nat - eta * delta_o 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [v 0%nat 1%nat; eta; delta_o 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v10 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (v 1%nat 1%nat) (v 0%nat 1%nat) (rewritten (V 1) [v 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [v 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 L d m eta ell_prime phi phi_prime size_n x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** from a constant for each layer, the entries of $\mathbf{U}$ and $\mathbf{u}$ along axis 1, of $\mathbf{W}$ along axes 2 and 3 and of $\mathbf{b}$ and $\mathbf{V}$ along axis 2 stay identical *)

Record run21_state := { run21_now_U : nat -> nat -> R; run21_now_u : nat -> R; run21_now_W : nat -> nat -> nat -> R; run21_now_b : nat -> nat -> R; run21_now_V_ : nat -> nat -> R; run21_now_v : nat -> R }.

Section run21.
Variables (L d m : nat) (eta p q r : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (c e_ : nat -> R) (x y : nat -> nat -> R).
Fixpoint run21_next_z (now : run21_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run21_now_U now i j * x (S t) j) + run21_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run21_next_z now t l j) * run21_now_W now l i j) + run21_now_b now l i end.
Definition run21_next_o (now : run21_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => phi (run21_next_z now t L j) * run21_now_V_ now i j) + run21_now_v now i.
Definition run21_next_delta_o (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_o now t i) (y (S t) i).
Fixpoint run21_next_delta_z_from (rest : nat) (now : run21_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * phi_prime (run21_next_z now t L i) * Sum 1 m (fun j => run21_now_V_ now j i * run21_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run21_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run21_now_W now l j i * run21_next_delta_z_from rest now t (S l) j) end.
Definition run21_next_delta_z (now : run21_state) (t l i : nat) : R := run21_next_delta_z_from (S L - l) now t l i.
Lemma run21_layers_delta_z (now : run21_state) (t l i : nat) :
  run21_next_delta_z now t l i = delta (INR l) (INR L) * phi_prime (run21_next_z now t L i) * Sum 1 m (fun j => run21_now_V_ now j i * run21_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run21_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run21_now_W now l j i * run21_next_delta_z now t (S l) j).
Proof using All. unfold run21_next_delta_z. by_layers l L. Qed.
Definition run21_next_U (now : run21_state) (t i j : nat) : R :=
  run21_now_U now i j - eta * run21_next_delta_z now t 0%nat i * x (S t) j.
Definition run21_next_u (now : run21_state) (t i : nat) : R :=
  run21_now_u now i - eta * run21_next_delta_z now t 0%nat i.
Definition run21_next_W (now : run21_state) (t l i j : nat) : R :=
  run21_now_W now l i j - eta * phi (run21_next_z now t l j) * run21_next_delta_z now t (S l) i.
Definition run21_next_b (now : run21_state) (t l i : nat) : R :=
  run21_now_b now l i - eta * run21_next_delta_z now t (S l) i.
Definition run21_next_V_ (now : run21_state) (t i j : nat) : R :=
  run21_now_V_ now i j - eta * phi (run21_next_z now t L j) * run21_next_delta_o now t i.
Definition run21_next_v (now : run21_state) (t i : nat) : R :=
  run21_now_v now i - eta * run21_next_delta_o now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_U := run21_next_U now t; run21_now_u := run21_next_u now t; run21_now_W := run21_next_W now t; run21_now_b := run21_next_b now t; run21_now_V_ := run21_next_V_ now t; run21_now_v := run21_next_v now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_U := fun i j => p; run21_now_u := fun i => r; run21_now_W := fun l i j => c l; run21_now_b := fun l i => e_ l; run21_now_V_ := fun i j => q; run21_now_v := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_U (t : nat) := run21_now_U (run21_after t).
Definition run21_u (t : nat) := run21_now_u (run21_after t).
Definition run21_W (t : nat) := run21_now_W (run21_after t).
Definition run21_b (t : nat) := run21_now_b (run21_after t).
Definition run21_V_ (t : nat) := run21_now_V_ (run21_after t).
Definition run21_v (t : nat) := run21_now_v (run21_after t).
Definition run21_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run21_next_z (run21_after t) t end.
Definition run21_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_o (run21_after t) t end.
Definition run21_delta_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta_o (run21_after t) t end.
Definition run21_delta_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run21_next_delta_z (run21_after t) t end.
End run21.

Lemma L2_1 (L d m : nat) (eta p q r : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U : nat -> nat -> nat -> R) (U_r : nat -> nat -> R) (V_ : nat -> nat -> nat -> R) (V_r : nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (W_r : nat -> nat -> R) (b : nat -> nat -> nat -> R) (b_r : nat -> nat -> R) (c : nat -> R) (delta_o delta_o_r : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (delta_z_r : nat -> nat -> R) (e_ : nat -> R) (o o_r u : nat -> nat -> R) (u_r : nat -> R) (v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R) (z_r : nat -> nat -> R)
    (H1 : u_r 0%nat = r)
    (H2 : forall j : nat, U_r 0%nat j = p)
    (H3 : forall i : nat, V_r 0%nat i = q)
    (H4 : forall l : nat, W_r 0%nat l = c l)
    (H5 : forall l : nat, b_r 0%nat l = e_ l)
    (H6 : forall i : nat, u 0%nat i = r)
    (H7 : forall t : nat, u_r (S t) = u_r t - eta * delta_z_r (S t) 0%nat)
    (H8 : forall i : nat, v 0%nat i = 0)
    (H9 : forall i : nat, v_r 0%nat i = 0)
    (H10 : forall i : nat, forall j : nat, U 0%nat i j = p)
    (H11 : forall t : nat, forall j : nat, U_r (S t) j = U_r t j - eta * delta_z_r (S t) 0%nat * x (S t) j)
    (H12 : forall i : nat, forall j : nat, V_ 0%nat i j = q)
    (H13 : forall t : nat, forall i : nat, V_r (S t) i = V_r t i - eta * phi (z_r (S t) L) * delta_o_r (S t) i)
    (H14 : forall t : nat, forall l : nat, W_r (S t) l = W_r t l - eta * phi (z_r (S t) l) * delta_z_r (S t) (S l))
    (H15 : forall l : nat, forall i : nat, b 0%nat l i = e_ l)
    (H16 : forall t : nat, forall l : nat, b_r (S t) l = b_r t l - eta * delta_z_r (S t) (S l))
    (H17 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall l : nat, delta_z_r (S t) l = delta_z (S t) l 1%nat)
    (H20 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H21 : forall t : nat, forall i : nat, o_r (S t) i = INR (size_n L) * phi (z_r (S t) L) * V_r t i + v_r t i)
    (H22 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H23 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H24 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * delta_o_r (S t) i)
    (H25 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H26 : forall t : nat, forall l : nat, z_r (S t) l = z (S t) l 1%nat)
    (H27 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H28 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * phi (z (S t) L j) * delta_o (S t) i)
    (H29 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = c l)
    (H30 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H31 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H32 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H33 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  assert (s1 : p = p)
    by (clear - p; exact (eq_refl (p))).
  assert (s2 : r = r)
    by (clear - r; exact (eq_refl (r))).
  assert (s3 : forall (l : nat),
    c l = c l)
    by (clear - c; exact (fun l => (eq_refl (c l)))).
  assert (s4 : forall (l : nat),
    e_ l = e_ l)
    by (clear - e_; exact (fun l => (eq_refl (e_ l)))).
  assert (s5 : q = q)
    by (clear - q; exact (eq_refl (q))).
  assert (s6 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s7 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    z (S t) 0%nat i = Sum 1 d (fun j => U_r t j * x (S t) j) + u_r t)
    by (clear - H25 U_r d u_r x z; exact (fun i t H34 => (eq_trans (H25 t i) (add2 (sum_ext 1%nat d _ _ (fun j_0 : nat => (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H34)) i))))).
  assert (s8 : forall (i l t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    b t l i = b_r t l)
    by (clear - b b_r; exact (fun i l t H34 => ((proj1 (proj2 (proj2 (proj2 H34)))) l i))).
  assert (s9 : forall (i l t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W_r t l) + b_r t l)
    by (clear - H32 W_r b_r phi s8 size_n z; exact (fun i l t H34 => (eq_trans (H32 t l i) (add2 (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (mul2 (eq_refl (phi (z (S t) l j_0))) ((proj1 (proj2 (proj2 H34))) l i j_0)))) (s8 i l t H34))))).
  assert (s10 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, z (S t) l i = z_r (S t) l)
    by (clear - H26 s7 s9 z z_r; exact (fun t H34 => (nat_ind (fun l => forall i : nat, z (S t) l i = z_r (S t) l) (fun i : nat => (eq_trans (eq_trans (s7 i t H34) (eq_sym ((fun i : nat => (s7 i t H34)) 1%nat))) (eq_sym (H26 t 0%nat)))) (fun l : nat => (fun H35 : forall i : nat, z (S t) l i = z_r (S t) l => (fun i : nat => (eq_trans (eq_trans (s9 i l t H34) (eq_sym ((fun i : nat => (s9 i l t H34)) 1%nat))) (eq_sym (H26 t (S l)))))))))).
  assert (s11 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s12 : forall (i t : nat),
    Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i) = INR (size_n L) * phi (z_r (S t) L) * V_r t i)
    by (clear - L V_r phi size_n y z_r; exact (fun i t => (eq_trans (y := phi (z_r (S t) L) * INR (size_n L) * V_r t i) (rewritten (V 1) [Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i)] [phi (z_r (S t) L) * INR (size_n L) * V_r t i] (same_parts (eq_trans (y := phi (z_r (S t) L) * V_r t i * Sum 1 (size_n L) (fun j => 1) + 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => phi (z_r (S t) L) * V_r t i * 1 + 0) (fun j => (ring_fact [phi (z_r (S t) L); V_r t i] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat (size_n L) [(phi (z_r (S t) L) * V_r t i, fun j => 1)])) (eq_trans (y := phi (z_r (S t) L) * V_r t i * INR (size_n L) + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (z_r (S t) L); V_r t i; Sum 1 (size_n L) (fun j => 1)] [phi (z_r (S t) L); V_r t i; INR (size_n L)] (same_parts (eq_refl (phi (z_r (S t) L))) (same_parts (eq_refl (V_r t i)) (same_parts (sum_ones_1 (size_n L)) eq_refl)))) (ring_fact [phi (z_r (S t) L); V_r t i; INR (size_n L)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 3)) (V 2)) eq_refl))) eq_refl)) (ring_fact [phi (z_r (S t) L); INR (size_n L); V_r t i] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 2) (V 1)) (V 3)) eq_refl)))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H34 => ((proj2 (proj2 (proj2 (proj2 (proj2 H34))))) i))).
  assert (s14 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    o (S t) i = o_r (S t) i)
    by (clear - H20 H21 L o o_r phi s10 s11 s12 s13 size_n; exact (fun i t H34 => (eq_trans (eq_trans (H20 t i) (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (mul2 (f_equal phi ((s10 t H34) L j_0)) ((s11 t H34) i j_0)))) (s12 i t)) (s13 i t H34))) (eq_sym (H21 t i))))).
  assert (s15 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H17 H18 delta_o delta_o_r ell_prime s14 y; exact (fun i t H34 => (eq_trans (eq_trans (H17 t i) (f_equal2 ell_prime (s14 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H18 t i))))).
  assert (s16 : forall (i l t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z_r (S t) L) * Sum 1 m (fun j => V_r t j * delta_o_r (S t) j) + pos (INR L - INR l) * phi_prime (z_r (S t) l) * Sum 1 (size_n (S l)) (fun j => W_r t l * delta_z (S t) (S l) j))
    by (clear - H31 L V_r W_r delta_o_r delta_z m phi_prime s10 s11 s15 size_n z_r; exact (fun i l t H34 => (eq_trans (H31 t l i) (add2 (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal phi_prime ((s10 t H34) L i))) (sum_ext 1%nat m _ _ (fun j_0 : nat => (mul2 ((s11 t H34) j_0 i) ((fun i : nat => (s15 i t H34)) j_0))))) (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s10 t H34) l i))) (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H34))) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0)))))))))).
  assert (s17 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, delta_z (S t) l i = delta_z_r (S t) l)
    by (clear - H19 delta_z delta_z_r s16; exact (fun t H34 => (fun l : nat => (fun i : nat => (eq_trans (eq_trans (s16 i l t H34) (eq_sym ((fun i : nat => (s16 i l t H34)) 1%nat))) (eq_sym (H19 t l))))))).
  assert (s18 : forall t : nat, (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i))
    by (clear - H1 H10 H11 H12 H13 H14 H15 H16 H2 H22 H23 H24 H27 H28 H29 H3 H30 H33 H4 H5 H6 H7 H8 H9 L U U_r V_ V_r W W_r b b_r eta phi s10 s11 s13 s15 s17 s8 u u_r v v_r x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H10 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H6 i) (eq_sym H1))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H29 l i j) (eq_sym (H4 l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H15 l i) (eq_sym (H5 l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H8 i) (eq_sym (H9 i))))))))) (fun t : nat => (fun H34 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, v t i = v_r t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H27 t i j) (add2 ((proj1 H34) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) ((s17 t H34) 0%nat i)) (eq_refl (x (S t) j)))))) (eq_sym (H11 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H22 t i) (add2 ((proj1 (proj2 H34)) i) (opp1 (mul2 (eq_refl (eta)) ((s17 t H34) 0%nat i))))) (eq_sym (H7 t)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H33 t l i j) (add2 ((proj1 (proj2 (proj2 H34))) l i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (f_equal phi ((s10 t H34) l j))) ((s17 t H34) (S l) i))))) (eq_sym (H14 t l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H30 t l i) (add2 (s8 i l t H34) (opp1 (mul2 (eq_refl (eta)) ((s17 t H34) (S l) i))))) (eq_sym (H16 t l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H28 t i j) (add2 ((s11 t H34) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (f_equal phi ((s10 t H34) L j))) (s15 i t H34))))) (eq_sym (H13 t i))))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (add2 (s13 i t H34) (opp1 (mul2 (eq_refl (eta)) (s15 i t H34))))) (eq_sym (H24 t i))))))))))))).
  assert (s19 : forall (j t : nat),
    U_r t j = U_r t j)
    by (clear - U_r; exact (fun j t => (eq_refl (U_r t j)))).
  assert (s20 : forall t : nat, forall i : nat, u t i = u_r t)
    by (clear - s18 u u_r; exact (fun t : nat => (proj1 (proj2 (s18 t))))).
  assert (s21 : forall (t : nat),
    u_r t = u_r t)
    by (clear - u_r; exact (fun t => (eq_refl (u_r t)))).
  assert (s22 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l)
    by (clear - W W_r s18; exact (fun t : nat => (proj1 (proj2 (proj2 (s18 t)))))).
  assert (s23 : forall (l t : nat),
    W_r t l = W_r t l)
    by (clear - W_r; exact (fun l t => (eq_refl (W_r t l)))).
  assert (s24 : forall t : nat, forall l : nat, forall i : nat, b t l i = b_r t l)
    by (clear - b b_r s18; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s18 t))))))).
  assert (s25 : forall (l t : nat),
    b_r t l = b_r t l)
    by (clear - b_r; exact (fun l t => (eq_refl (b_r t l)))).
  assert (s26 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r s18; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s18 t)))))))).
  assert (s27 : forall (i t : nat),
    V_r t i = V_r t i)
    by (clear - V_r; exact (fun i t => (eq_refl (V_r t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s18 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s18 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s20 t i) (eq_sym (s20 t k))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (fun k : nat => (fun n : nat => (eq_trans (s22 t l i j) (eq_sym (s22 t l k n)))))))) (conj (fun l : nat => (fun i : nat => (fun k : nat => (eq_trans (s24 t l i) (eq_sym (s24 t l k)))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s26 t i j) (eq_sym (s26 t i k))))))))))).
Qed.

Record small21_state := { small21_now_U_r : nat -> R; small21_now_u_r : R; small21_now_W_r : nat -> R; small21_now_b_r : nat -> R; small21_now_V_r : nat -> R; small21_now_v_r : nat -> R }.

Section small21.
Variables (L : nat) (eta p q r : R) (ell_prime : R -> R -> R) (phi : R -> R) (size_n : nat -> nat) (c : nat -> R) (delta_z : nat -> nat -> nat -> R) (e_ : nat -> R) (x y : nat -> nat -> R) (z : nat -> nat -> nat -> R).
Definition small21_next_z_r (now : small21_state) (t l : nat) : R :=
  z (S t) l 1%nat.
Definition small21_next_o_r (now : small21_state) (t i : nat) : R :=
  INR (size_n L) * phi (small21_next_z_r now t L) * small21_now_V_r now i + small21_now_v_r now i.
Definition small21_next_delta_o_r (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_o_r now t i) (y (S t) i).
Definition small21_next_delta_z_r (now : small21_state) (t l : nat) : R :=
  delta_z (S t) l 1%nat.
Definition small21_next_U_r (now : small21_state) (t j : nat) : R :=
  small21_now_U_r now j - eta * small21_next_delta_z_r now t 0%nat * x (S t) j.
Definition small21_next_u_r (now : small21_state) (t : nat) : R :=
  small21_now_u_r now - eta * small21_next_delta_z_r now t 0%nat.
Definition small21_next_W_r (now : small21_state) (t l : nat) : R :=
  small21_now_W_r now l - eta * phi (small21_next_z_r now t l) * small21_next_delta_z_r now t (S l).
Definition small21_next_b_r (now : small21_state) (t l : nat) : R :=
  small21_now_b_r now l - eta * small21_next_delta_z_r now t (S l).
Definition small21_next_V_r (now : small21_state) (t i : nat) : R :=
  small21_now_V_r now i - eta * phi (small21_next_z_r now t L) * small21_next_delta_o_r now t i.
Definition small21_next_v_r (now : small21_state) (t i : nat) : R :=
  small21_now_v_r now i - eta * small21_next_delta_o_r now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_U_r := small21_next_U_r now t; small21_now_u_r := small21_next_u_r now t; small21_now_W_r := small21_next_W_r now t; small21_now_b_r := small21_next_b_r now t; small21_now_V_r := small21_next_V_r now t; small21_now_v_r := small21_next_v_r now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_U_r := fun j => p; small21_now_u_r := r; small21_now_W_r := fun l => c l; small21_now_b_r := fun l => e_ l; small21_now_V_r := fun i => q; small21_now_v_r := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_U_r (t : nat) := small21_now_U_r (small21_after t).
Definition small21_u_r (t : nat) := small21_now_u_r (small21_after t).
Definition small21_W_r (t : nat) := small21_now_W_r (small21_after t).
Definition small21_b_r (t : nat) := small21_now_b_r (small21_after t).
Definition small21_V_r (t : nat) := small21_now_V_r (small21_after t).
Definition small21_v_r (t : nat) := small21_now_v_r (small21_after t).
Definition small21_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small21_next_z_r (small21_after t) t end.
Definition small21_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_o_r (small21_after t) t end.
Definition small21_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_o_r (small21_after t) t end.
Definition small21_delta_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small21_next_delta_z_r (small21_after t) t end.
End small21.

Lemma L2_2 (L d m : nat) (eta p q r : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (c : nat -> R) (delta_o : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (e_ : nat -> R) (o u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H6 : forall i : nat, u 0%nat i = r)
    (H8 : forall i : nat, v 0%nat i = 0)
    (H10 : forall i : nat, forall j : nat, U 0%nat i j = p)
    (H12 : forall i : nat, forall j : nat, V_ 0%nat i j = q)
    (H15 : forall l : nat, forall i : nat, b 0%nat l i = e_ l)
    (H17 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H20 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H22 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H23 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H25 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H27 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H28 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * phi (z (S t) L j) * delta_o (S t) i)
    (H29 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = c l)
    (H30 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H31 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H32 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H33 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  pose (U_r := fun _ _ : nat => 0).
  pose (V_r := fun _ _ : nat => 0).
  pose (W_r := fun _ _ : nat => 0).
  pose (b_r := fun _ _ : nat => 0).
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (delta_z_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (u_r := fun _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  pose (z_r := fun _ _ : nat => 0).
  exact (L2_1 L d m eta p q r ell_prime phi phi_prime size_n U (small21_U_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) V_ (small21_V_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) W (small21_W_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) b (small21_b_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) c delta_o (small21_delta_o_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) delta_z (small21_delta_z_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) e_ o (small21_o_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) u (small21_u_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) v (small21_v_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) x y z (small21_z_r L eta p q r ell_prime phi size_n c delta_z e_ x y z) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H6 (fun _ => eq_refl) H8 (fun _ => eq_refl) H10 (fun _ _ => eq_refl) H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 (fun _ _ => eq_refl) H17 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 (fun _ _ => eq_refl) H27 H28 H29 H30 H31 H32 H33).
Qed.

Theorem claim2 :
  forall (L d m : nat) (eta p q r : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (c e_ : nat -> R) (x y : nat -> nat -> R),
  let U := (run21_U L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let u := (run21_u L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let W := (run21_W L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let b := (run21_b L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let V_ := (run21_V_ L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  intros L d m eta p q r ell_prime phi phi_prime size_n c e_ x y U u W b V_.
  exact (L2_2 L d m eta p q r ell_prime phi phi_prime size_n (run21_U L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (run21_V_ L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (run21_W L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (run21_b L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) c (run21_delta_o L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (run21_delta_z L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) e_ (run21_o L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (run21_u L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (run21_v L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) x y (run21_z L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run21_layers_delta_z L d m eta p q r ell_prime phi phi_prime size_n c e_ x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let eta := (1 / 2 : R) in
  let p := ((-1) : R) in
  let q := (1 : R) in
  let r := ((-1) : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let c := fun i1 : nat => -1 / 2 in
  let e_ := fun i1 : nat => (-2) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let U := (run21_U L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let u := (run21_u L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let W := (run21_W L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let b := (run21_b L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  let V_ := (run21_V_ L d m eta p q r ell_prime phi phi_prime size_n c e_ x y) in
  (U 1%nat 1%nat 1%nat <> U 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k)).
Proof.
  intros L d m eta p q r ell_prime phi phi_prime size_n c e_ x y U u W b V_.
  pose (z := (run21_z L d m eta p q r ell_prime phi phi_prime size_n c e_ x y)).
  pose (v := (run21_v L d m eta p q r ell_prime phi phi_prime size_n c e_ x y)).
  pose (o := (run21_o L d m eta p q r ell_prime phi phi_prime size_n c e_ x y)).
  pose (delta_o := (run21_delta_o L d m eta p q r ell_prime phi phi_prime size_n c e_ x y)).
  pose (delta_z := (run21_delta_z L d m eta p q r ell_prime phi phi_prime size_n c e_ x y)).
  assert (v1 : U 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := p) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [p] [(-1)] (same_parts (eq_refl : p = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : V_ 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := q) eq_refl (rewritten (V 1) [q] [1] (same_parts (eq_refl : q = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : u 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := r) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [r] [(-1)] (same_parts (eq_refl : r = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + (-1)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [(-1); 1; (-1)] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W 0%nat 0%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := c 0%nat) eq_refl (rewritten (V 1) [c 0%nat] [-1 / 2] (same_parts (eq_refl : c 0%nat = -1 / 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b 0%nat 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := e_ 0%nat) eq_refl (rewritten (V 1) [e_ 0%nat] [(-2)] (same_parts (eq_refl : e_ 0%nat = (-2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z 1%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := (-2) * (-1 / 2) + 0 + (-2)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [(-2); -1 / 2; (-2)] (same_parts v4 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-2 # 1)) (PEc (-1 # 2))) (PEc (0 # 1))) (PEc (-2 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : o 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [(-1); 1; 0] (same_parts v7 (same_parts v2 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta_o 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := o 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := (-1) - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [(-1); 1] (same_parts v9 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W 0%nat 1%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := c 1%nat) eq_refl (rewritten (V 1) [c 1%nat] [-1 / 2] (same_parts (eq_refl : c 1%nat = -1 / 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta_z 1%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : delta_z 1%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta_z 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta 1 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 1) * 1 * (W 0%nat 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * 1 * (1 * (-2) + 0) + 0 * 1 * (-1 / 2 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 1 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 1); W 0%nat 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 1%nat] [1; 1; (-2); 0; -1 / 2; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_same (1))) (same_parts v2 (same_parts v10 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (PEc (1 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts v11 (same_parts v12 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (-1 # 2)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta_z 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := delta 0 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 0) * 1 * (W 0%nat 0%nat 1%nat 1%nat * delta_z 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 1 * (1 * (-2) + 0) + 1 * 1 * (-1 / 2 * (-2) + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 0 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 0); W 0%nat 0%nat 1%nat 1%nat; delta_z 1%nat 1%nat 1%nat] [0; 1; (-2); 1; -1 / 2; (-2)] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_other (0) (1) (number_apart (0 # 1) (1 # 1) eq_refl))) (same_parts v2 (same_parts v10 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (PEc (0 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) (same_parts v5 (same_parts v13 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (-1 # 2)) (PEc (-2 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : U 1%nat 1%nat 1%nat = -3 / 2)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat - eta * delta_z 1%nat 0%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (-1) - 1 / 2 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [U 0%nat 1%nat 1%nat; eta; delta_z 1%nat 0%nat 1%nat; x 1%nat 1%nat] [(-1); 1 / 2; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1 / 2) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEmul (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-3 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (U 1%nat 1%nat 1%nat) (U 0%nat 1%nat 1%nat) (rewritten (V 1) [U 1%nat 1%nat 1%nat] [-3 / 2] (same_parts v15 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [U 0%nat 1%nat 1%nat] [(-1)] (same_parts v1 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (-3 # 2) (-1 # 1) eq_refl)) (claim2 L d m eta p q r ell_prime phi phi_prime size_n c e_ x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with momentum, the entries of $\mathbf{U}$ and $\mathbf{u}$ along axis 1, of $\mathbf{W}$ along axes 2 and 3 and of $\mathbf{b}$ and $\mathbf{V}$ along axis 2 stay identical *)

Record run31_state := { run31_now_U : nat -> nat -> R; run31_now_m_U : nat -> nat -> R; run31_now_u : nat -> R; run31_now_m_u : nat -> R; run31_now_W : nat -> nat -> nat -> R; run31_now_m_W : nat -> nat -> nat -> R; run31_now_b : nat -> nat -> R; run31_now_m_b : nat -> nat -> R; run31_now_V_ : nat -> nat -> R; run31_now_m_V : nat -> nat -> R; run31_now_v : nat -> R; run31_now_m_v : nat -> R }.

Section run31.
Variables (L d m : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run31_next_z (now : run31_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run31_now_U now i j * x (S t) j) + run31_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run31_next_z now t l j) * run31_now_W now l i j) + run31_now_b now l i end.
Definition run31_next_o (now : run31_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => phi (run31_next_z now t L j) * run31_now_V_ now i j) + run31_now_v now i.
Definition run31_next_delta_o (now : run31_state) (t i : nat) : R :=
  ell_prime (run31_next_o now t i) (y (S t) i).
Fixpoint run31_next_delta_z_from (rest : nat) (now : run31_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * phi_prime (run31_next_z now t L i) * Sum 1 m (fun j => run31_now_V_ now j i * run31_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run31_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run31_now_W now l j i * run31_next_delta_z_from rest now t (S l) j) end.
Definition run31_next_delta_z (now : run31_state) (t l i : nat) : R := run31_next_delta_z_from (S L - l) now t l i.
Lemma run31_layers_delta_z (now : run31_state) (t l i : nat) :
  run31_next_delta_z now t l i = delta (INR l) (INR L) * phi_prime (run31_next_z now t L i) * Sum 1 m (fun j => run31_now_V_ now j i * run31_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run31_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run31_now_W now l j i * run31_next_delta_z now t (S l) j).
Proof using All. unfold run31_next_delta_z. by_layers l L. Qed.
Definition run31_next_g_U (now : run31_state) (t i j : nat) : R :=
  run31_next_delta_z now t 0%nat i * x (S t) j.
Definition run31_next_g_u (now : run31_state) (t i : nat) : R :=
  run31_next_delta_z now t 0%nat i.
Definition run31_next_g_W (now : run31_state) (t l i j : nat) : R :=
  phi (run31_next_z now t l j) * run31_next_delta_z now t (S l) i.
Definition run31_next_g_b (now : run31_state) (t l i : nat) : R :=
  run31_next_delta_z now t (S l) i.
Definition run31_next_g_V (now : run31_state) (t i j : nat) : R :=
  phi (run31_next_z now t L j) * run31_next_delta_o now t i.
Definition run31_next_g_v (now : run31_state) (t i : nat) : R :=
  run31_next_delta_o now t i.
Definition run31_next_U (now : run31_state) (t i j : nat) : R :=
  run31_now_U now i j - eta * (mu * run31_now_m_U now i j + run31_next_g_U now t i j).
Definition run31_next_m_U (now : run31_state) (t i j : nat) : R :=
  mu * run31_now_m_U now i j + run31_next_g_U now t i j.
Definition run31_next_u (now : run31_state) (t i : nat) : R :=
  run31_now_u now i - eta * (mu * run31_now_m_u now i + run31_next_g_u now t i).
Definition run31_next_m_u (now : run31_state) (t i : nat) : R :=
  mu * run31_now_m_u now i + run31_next_g_u now t i.
Definition run31_next_W (now : run31_state) (t l i j : nat) : R :=
  run31_now_W now l i j - eta * (mu * run31_now_m_W now l i j + run31_next_g_W now t l i j).
Definition run31_next_m_W (now : run31_state) (t l i j : nat) : R :=
  mu * run31_now_m_W now l i j + run31_next_g_W now t l i j.
Definition run31_next_b (now : run31_state) (t l i : nat) : R :=
  run31_now_b now l i - eta * (mu * run31_now_m_b now l i + run31_next_g_b now t l i).
Definition run31_next_m_b (now : run31_state) (t l i : nat) : R :=
  mu * run31_now_m_b now l i + run31_next_g_b now t l i.
Definition run31_next_V_ (now : run31_state) (t i j : nat) : R :=
  run31_now_V_ now i j - eta * (mu * run31_now_m_V now i j + run31_next_g_V now t i j).
Definition run31_next_m_V (now : run31_state) (t i j : nat) : R :=
  mu * run31_now_m_V now i j + run31_next_g_V now t i j.
Definition run31_next_v (now : run31_state) (t i : nat) : R :=
  run31_now_v now i - eta * (mu * run31_now_m_v now i + run31_next_g_v now t i).
Definition run31_next_m_v (now : run31_state) (t i : nat) : R :=
  mu * run31_now_m_v now i + run31_next_g_v now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_U := run31_next_U now t; run31_now_m_U := run31_next_m_U now t; run31_now_u := run31_next_u now t; run31_now_m_u := run31_next_m_u now t; run31_now_W := run31_next_W now t; run31_now_m_W := run31_next_m_W now t; run31_now_b := run31_next_b now t; run31_now_m_b := run31_next_m_b now t; run31_now_V_ := run31_next_V_ now t; run31_now_m_V := run31_next_m_V now t; run31_now_v := run31_next_v now t; run31_now_m_v := run31_next_m_v now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_U := fun i j => c; run31_now_m_U := fun i j => 0; run31_now_u := fun i => 0; run31_now_m_u := fun i => 0; run31_now_W := fun l i j => c; run31_now_m_W := fun l i j => 0; run31_now_b := fun l i => 0; run31_now_m_b := fun l i => 0; run31_now_V_ := fun i j => c; run31_now_m_V := fun i j => 0; run31_now_v := fun i => 0; run31_now_m_v := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_U (t : nat) := run31_now_U (run31_after t).
Definition run31_m_U (t : nat) := run31_now_m_U (run31_after t).
Definition run31_u (t : nat) := run31_now_u (run31_after t).
Definition run31_m_u (t : nat) := run31_now_m_u (run31_after t).
Definition run31_W (t : nat) := run31_now_W (run31_after t).
Definition run31_m_W (t : nat) := run31_now_m_W (run31_after t).
Definition run31_b (t : nat) := run31_now_b (run31_after t).
Definition run31_m_b (t : nat) := run31_now_m_b (run31_after t).
Definition run31_V_ (t : nat) := run31_now_V_ (run31_after t).
Definition run31_m_V (t : nat) := run31_now_m_V (run31_after t).
Definition run31_v (t : nat) := run31_now_v (run31_after t).
Definition run31_m_v (t : nat) := run31_now_m_v (run31_after t).
Definition run31_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run31_next_z (run31_after t) t end.
Definition run31_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_o (run31_after t) t end.
Definition run31_delta_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta_o (run31_after t) t end.
Definition run31_delta_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run31_next_delta_z (run31_after t) t end.
Definition run31_g_U (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run31_next_g_U (run31_after t) t end.
Definition run31_g_u (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_g_u (run31_after t) t end.
Definition run31_g_W (t : nat) : nat -> nat -> nat -> R :=
  match t with O => fun l i j => 0 | S t => run31_next_g_W (run31_after t) t end.
Definition run31_g_b (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run31_next_g_b (run31_after t) t end.
Definition run31_g_V (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run31_next_g_V (run31_after t) t end.
Definition run31_g_v (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_g_v (run31_after t) t end.
End run31.

Lemma L3_1 (L d m : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U : nat -> nat -> nat -> R) (U_r : nat -> nat -> R) (V_ : nat -> nat -> nat -> R) (V_r : nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (W_r : nat -> nat -> R) (b : nat -> nat -> nat -> R) (b_r delta_o delta_o_r : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (delta_z_r : nat -> nat -> R) (g_U : nat -> nat -> nat -> R) (g_U_r : nat -> nat -> R) (g_V : nat -> nat -> nat -> R) (g_V_r : nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_W_r : nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_b_r g_u : nat -> nat -> R) (g_u_r : nat -> R) (g_v g_v_r : nat -> nat -> R) (m_U : nat -> nat -> nat -> R) (m_U_r : nat -> nat -> R) (m_V : nat -> nat -> nat -> R) (m_V_r : nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_W_r : nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_b_r m_u : nat -> nat -> R) (m_u_r : nat -> R) (m_v m_v_r o o_r u : nat -> nat -> R) (u_r : nat -> R) (v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R) (z_r : nat -> nat -> R)
    (H1 : m_u_r 0%nat = 0)
    (H2 : u_r 0%nat = 0)
    (H3 : forall j : nat, U_r 0%nat j = c)
    (H4 : forall i : nat, V_r 0%nat i = c)
    (H5 : forall l : nat, W_r 0%nat l = c)
    (H6 : forall l : nat, b_r 0%nat l = 0)
    (H7 : forall t : nat, g_u_r (S t) = delta_z_r (S t) 0%nat)
    (H8 : forall j : nat, m_U_r 0%nat j = 0)
    (H9 : forall i : nat, m_V_r 0%nat i = 0)
    (H10 : forall l : nat, m_W_r 0%nat l = 0)
    (H11 : forall l : nat, m_b_r 0%nat l = 0)
    (H12 : forall i : nat, m_u 0%nat i = 0)
    (H13 : forall t : nat, m_u_r (S t) = mu * m_u_r t + g_u_r (S t))
    (H14 : forall i : nat, m_v 0%nat i = 0)
    (H15 : forall i : nat, m_v_r 0%nat i = 0)
    (H16 : forall i : nat, u 0%nat i = 0)
    (H17 : forall t : nat, u_r (S t) = u_r t - eta * (mu * m_u_r t + g_u_r (S t)))
    (H18 : forall i : nat, v 0%nat i = 0)
    (H19 : forall i : nat, v_r 0%nat i = 0)
    (H20 : forall i : nat, forall j : nat, U 0%nat i j = c)
    (H21 : forall t : nat, forall j : nat, U_r (S t) j = U_r t j - eta * (mu * m_U_r t j + g_U_r (S t) j))
    (H22 : forall i : nat, forall j : nat, V_ 0%nat i j = c)
    (H23 : forall t : nat, forall i : nat, V_r (S t) i = V_r t i - eta * (mu * m_V_r t i + g_V_r (S t) i))
    (H24 : forall t : nat, forall l : nat, W_r (S t) l = W_r t l - eta * (mu * m_W_r t l + g_W_r (S t) l))
    (H25 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H26 : forall t : nat, forall l : nat, b_r (S t) l = b_r t l - eta * (mu * m_b_r t l + g_b_r (S t) l))
    (H27 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall l : nat, delta_z_r (S t) l = delta_z (S t) l 1%nat)
    (H30 : forall t : nat, forall j : nat, g_U_r (S t) j = delta_z_r (S t) 0%nat * x (S t) j)
    (H31 : forall t : nat, forall i : nat, g_V_r (S t) i = phi (z_r (S t) L) * delta_o_r (S t) i)
    (H32 : forall t : nat, forall l : nat, g_W_r (S t) l = phi (z_r (S t) l) * delta_z_r (S t) (S l))
    (H33 : forall t : nat, forall l : nat, g_b_r (S t) l = delta_z_r (S t) (S l))
    (H34 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H35 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H36 : forall t : nat, forall i : nat, g_v_r (S t) i = delta_o_r (S t) i)
    (H37 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H38 : forall t : nat, forall j : nat, m_U_r (S t) j = mu * m_U_r t j + g_U_r (S t) j)
    (H39 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H40 : forall t : nat, forall i : nat, m_V_r (S t) i = mu * m_V_r t i + g_V_r (S t) i)
    (H41 : forall t : nat, forall l : nat, m_W_r (S t) l = mu * m_W_r t l + g_W_r (S t) l)
    (H42 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H43 : forall t : nat, forall l : nat, m_b_r (S t) l = mu * m_b_r t l + g_b_r (S t) l)
    (H44 : forall t : nat, forall i : nat, m_u (S t) i = mu * m_u t i + g_u (S t) i)
    (H45 : forall t : nat, forall i : nat, m_v (S t) i = mu * m_v t i + g_v (S t) i)
    (H46 : forall t : nat, forall i : nat, m_v_r (S t) i = mu * m_v_r t i + g_v_r (S t) i)
    (H47 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H48 : forall t : nat, forall i : nat, o_r (S t) i = INR (size_n L) * phi (z_r (S t) L) * V_r t i + v_r t i)
    (H49 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (mu * m_u t i + g_u (S t) i))
    (H50 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (mu * m_v t i + g_v (S t) i))
    (H51 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * (mu * m_v_r t i + g_v_r (S t) i))
    (H52 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H53 : forall t : nat, forall l : nat, z_r (S t) l = z (S t) l 1%nat)
    (H54 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (mu * m_U t i j + g_U (S t) i j))
    (H55 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (mu * m_V t i j + g_V (S t) i j))
    (H56 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = c)
    (H57 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (mu * m_b t l i + g_b (S t) l i))
    (H58 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H59 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H60 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = phi (z (S t) L j) * delta_o (S t) i)
    (H61 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H62 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = mu * m_U t i j + g_U (S t) i j)
    (H63 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = mu * m_V t i j + g_V (S t) i j)
    (H64 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H65 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = mu * m_b t l i + g_b (S t) l i)
    (H66 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H67 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (mu * m_W t l i j + g_W (S t) l i j))
    (H68 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H69 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = mu * m_W t l i j + g_W (S t) l i j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    z (S t) 0%nat i = Sum 1 d (fun j => U_r t j * x (S t) j) + u_r t)
    by (clear - H52 U_r d u_r x z; exact (fun i t H70 => (eq_trans (H52 t i) (add2 (sum_ext 1%nat d _ _ (fun j_0 : nat => (mul2 ((proj1 H70) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 (proj2 H70))) i))))).
  assert (s4 : forall (t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l)
    by (clear - W W_r; exact (fun t H70 => (proj1 (proj2 (proj2 (proj2 (proj2 H70))))))).
  assert (s5 : forall (i l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    b t l i = b_r t l)
    by (clear - b b_r; exact (fun i l t H70 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H70))))))) l i))).
  assert (s6 : forall (i l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W_r t l) + b_r t l)
    by (clear - H66 W_r b_r phi s4 s5 size_n z; exact (fun i l t H70 => (eq_trans (H66 t l i) (add2 (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (mul2 (eq_refl (phi (z (S t) l j_0))) ((s4 t H70) l i j_0)))) (s5 i l t H70))))).
  assert (s7 : forall (t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall l : nat, forall i : nat, z (S t) l i = z_r (S t) l)
    by (clear - H53 s3 s6 z z_r; exact (fun t H70 => (nat_ind (fun l => forall i : nat, z (S t) l i = z_r (S t) l) (fun i : nat => (eq_trans (eq_trans (s3 i t H70) (eq_sym ((fun i : nat => (s3 i t H70)) 1%nat))) (eq_sym (H53 t 0%nat)))) (fun l : nat => (fun H71 : forall i : nat, z (S t) l i = z_r (S t) l => (fun i : nat => (eq_trans (eq_trans (s6 i l t H70) (eq_sym ((fun i : nat => (s6 i l t H70)) 1%nat))) (eq_sym (H53 t (S l)))))))))).
  assert (s8 : forall (t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r; exact (fun t H70 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H70))))))))))).
  assert (s9 : forall (i t : nat),
    Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i) = INR (size_n L) * phi (z_r (S t) L) * V_r t i)
    by (clear - L V_r phi size_n y z_r; exact (fun i t => (eq_trans (y := phi (z_r (S t) L) * INR (size_n L) * V_r t i) (rewritten (V 1) [Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i)] [phi (z_r (S t) L) * INR (size_n L) * V_r t i] (same_parts (eq_trans (y := phi (z_r (S t) L) * V_r t i * Sum 1 (size_n L) (fun j => 1) + 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => phi (z_r (S t) L) * V_r t i * 1 + 0) (fun j => (ring_fact [phi (z_r (S t) L); V_r t i] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat (size_n L) [(phi (z_r (S t) L) * V_r t i, fun j => 1)])) (eq_trans (y := phi (z_r (S t) L) * V_r t i * INR (size_n L) + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (z_r (S t) L); V_r t i; Sum 1 (size_n L) (fun j => 1)] [phi (z_r (S t) L); V_r t i; INR (size_n L)] (same_parts (eq_refl (phi (z_r (S t) L))) (same_parts (eq_refl (V_r t i)) (same_parts (sum_ones_1 (size_n L)) eq_refl)))) (ring_fact [phi (z_r (S t) L); V_r t i; INR (size_n L)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 3)) (V 2)) eq_refl))) eq_refl)) (ring_fact [phi (z_r (S t) L); INR (size_n L); V_r t i] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 2) (V 1)) (V 3)) eq_refl)))).
  assert (s10 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H70 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H70))))))))))) i))).
  assert (s11 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    o (S t) i = o_r (S t) i)
    by (clear - H47 H48 L o o_r phi s10 s7 s8 s9 size_n; exact (fun i t H70 => (eq_trans (eq_trans (H47 t i) (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (mul2 (f_equal phi ((s7 t H70) L j_0)) ((s8 t H70) i j_0)))) (s9 i t)) (s10 i t H70))) (eq_sym (H48 t i))))).
  assert (s12 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H27 H28 delta_o delta_o_r ell_prime s11 y; exact (fun i t H70 => (eq_trans (eq_trans (H27 t i) (f_equal2 ell_prime (s11 i t H70) (eq_refl (y (S t) i)))) (eq_sym (H28 t i))))).
  assert (s13 : forall (i l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z_r (S t) L) * Sum 1 m (fun j => V_r t j * delta_o_r (S t) j) + pos (INR L - INR l) * phi_prime (z_r (S t) l) * Sum 1 (size_n (S l)) (fun j => W_r t l * delta_z (S t) (S l) j))
    by (clear - H58 L V_r W_r delta_o_r delta_z m phi_prime s12 s4 s7 s8 size_n z_r; exact (fun i l t H70 => (eq_trans (H58 t l i) (add2 (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal phi_prime ((s7 t H70) L i))) (sum_ext 1%nat m _ _ (fun j_0 : nat => (mul2 ((s8 t H70) j_0 i) ((fun i : nat => (s12 i t H70)) j_0))))) (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s7 t H70) l i))) (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (mul2 ((s4 t H70) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0)))))))))).
  assert (s14 : forall (t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall l : nat, forall i : nat, delta_z (S t) l i = delta_z_r (S t) l)
    by (clear - H29 delta_z delta_z_r s13; exact (fun t H70 => (fun l : nat => (fun i : nat => (eq_trans (eq_trans (s13 i l t H70) (eq_sym ((fun i : nat => (s13 i l t H70)) 1%nat))) (eq_sym (H29 t l))))))).
  assert (s15 : forall (i j t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_U (S t) i j = g_U_r (S t) j)
    by (clear - H30 H59 g_U g_U_r s14 x; exact (fun i j t H70 => (eq_trans (eq_trans (H59 t i j) (mul2 ((s14 t H70) 0%nat i) (eq_refl (x (S t) j)))) (eq_sym (H30 t j))))).
  assert (s16 : forall (i j t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_U t i j + g_U (S t) i j = mu * m_U_r t j + g_U_r (S t) j)
    by (clear - g_U g_U_r m_U m_U_r mu s15; exact (fun i j t H70 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 H70)) i j)) (s15 i j t H70)))).
  assert (s17 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_u (S t) i = g_u_r (S t))
    by (clear - H34 H7 g_u g_u_r s14; exact (fun i t H70 => (eq_trans (eq_trans (H34 t i) ((s14 t H70) 0%nat i)) (eq_sym (H7 t))))).
  assert (s18 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_u t i + g_u (S t) i = mu * m_u_r t + g_u_r (S t))
    by (clear - g_u g_u_r m_u m_u_r mu s17; exact (fun i t H70 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H70)))) i)) (s17 i t H70)))).
  assert (s19 : forall (i j l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_W (S t) l i j = g_W_r (S t) l)
    by (clear - H32 H68 g_W g_W_r phi s14 s7; exact (fun i j l t H70 => (eq_trans (eq_trans (H68 t l i j) (mul2 (f_equal phi ((s7 t H70) l j)) ((s14 t H70) (S l) i))) (eq_sym (H32 t l))))).
  assert (s20 : forall (i j l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_W t l i j + g_W (S t) l i j = mu * m_W_r t l + g_W_r (S t) l)
    by (clear - g_W g_W_r m_W m_W_r mu s19; exact (fun i j l t H70 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H70)))))) l i j)) (s19 i j l t H70)))).
  assert (s21 : forall (i l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_b (S t) l i = g_b_r (S t) l)
    by (clear - H33 H61 g_b g_b_r s14; exact (fun i l t H70 => (eq_trans (eq_trans (H61 t l i) ((s14 t H70) (S l) i)) (eq_sym (H33 t l))))).
  assert (s22 : forall (i l t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_b t l i + g_b (S t) l i = mu * m_b_r t l + g_b_r (S t) l)
    by (clear - g_b g_b_r m_b m_b_r mu s21; exact (fun i l t H70 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H70)))))))) l i)) (s21 i l t H70)))).
  assert (s23 : forall (i j t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_V (S t) i j = g_V_r (S t) i)
    by (clear - H31 H60 L g_V g_V_r phi s12 s7; exact (fun i j t H70 => (eq_trans (eq_trans (H60 t i j) (mul2 (f_equal phi ((s7 t H70) L j)) (s12 i t H70))) (eq_sym (H31 t i))))).
  assert (s24 : forall (i j t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_V t i j + g_V (S t) i j = mu * m_V_r t i + g_V_r (S t) i)
    by (clear - g_V g_V_r m_V m_V_r mu s23; exact (fun i j t H70 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H70)))))))))) i j)) (s23 i j t H70)))).
  assert (s25 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_v (S t) i = g_v_r (S t) i)
    by (clear - H35 H36 g_v g_v_r s12; exact (fun i t H70 => (eq_trans (eq_trans (H35 t i) (s12 i t H70)) (eq_sym (H36 t i))))).
  assert (s26 : forall (i t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_v t i + g_v (S t) i = mu * m_v_r t i + g_v_r (S t) i)
    by (clear - g_v g_v_r m_v m_v_r mu s25; exact (fun i t H70 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H70))))))))))) i)) (s25 i t H70)))).
  assert (s27 : forall (t : nat) (H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    (forall i : nat, forall j : nat, U (S t) i j = U_r (S t) j) /\ (forall i : nat, forall j : nat, m_U (S t) i j = m_U_r (S t) j) /\ (forall i : nat, u (S t) i = u_r (S t)) /\ (forall i : nat, m_u (S t) i = m_u_r (S t)) /\ (forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W_r (S t) l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = m_W_r (S t) l) /\ (forall l : nat, forall i : nat, b (S t) l i = b_r (S t) l) /\ (forall l : nat, forall i : nat, m_b (S t) l i = m_b_r (S t) l) /\ (forall i : nat, forall j : nat, V_ (S t) i j = V_r (S t) i) /\ (forall i : nat, forall j : nat, m_V (S t) i j = m_V_r (S t) i) /\ (forall i : nat, v (S t) i = v_r (S t) i) /\ (forall i : nat, m_v (S t) i = m_v_r (S t) i))
    by (clear - H13 H17 H21 H23 H24 H26 H38 H40 H41 H43 H44 H45 H46 H49 H50 H51 H54 H55 H57 H62 H63 H65 H67 H69 U U_r V_ V_r W W_r b b_r eta m_U m_U_r m_V m_V_r m_W m_W_r m_b m_b_r m_u m_u_r m_v m_v_r s10 s16 s18 s20 s22 s24 s26 s4 s5 s8 u u_r v v_r; exact (fun t H70 => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H54 t i j) (add2 ((proj1 H70) i j) (opp1 (mul2 (eq_refl (eta)) (s16 i j t H70))))) (eq_sym (H21 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H62 t i j) (s16 i j t H70)) (eq_sym (H38 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H49 t i) (add2 ((proj1 (proj2 (proj2 H70))) i) (opp1 (mul2 (eq_refl (eta)) (s18 i t H70))))) (eq_sym (H17 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H44 t i) (s18 i t H70)) (eq_sym (H13 t)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H67 t l i j) (add2 ((s4 t H70) l i j) (opp1 (mul2 (eq_refl (eta)) (s20 i j l t H70))))) (eq_sym (H24 t l)))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H69 t l i j) (s20 i j l t H70)) (eq_sym (H41 t l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H57 t l i) (add2 (s5 i l t H70) (opp1 (mul2 (eq_refl (eta)) (s22 i l t H70))))) (eq_sym (H26 t l))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H65 t l i) (s22 i l t H70)) (eq_sym (H43 t l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H55 t i j) (add2 ((s8 t H70) i j) (opp1 (mul2 (eq_refl (eta)) (s24 i j t H70))))) (eq_sym (H23 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H63 t i j) (s24 i j t H70)) (eq_sym (H40 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H50 t i) (add2 (s10 i t H70) (opp1 (mul2 (eq_refl (eta)) (s26 i t H70))))) (eq_sym (H51 t i)))) (fun i : nat => (eq_trans (eq_trans (H45 t i) (s26 i t H70)) (eq_sym (H46 t i))))))))))))))))).
  assert (s28 : forall t : nat, (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i))
    by (clear - H1 H10 H11 H12 H14 H15 H16 H18 H19 H2 H20 H22 H25 H3 H37 H39 H4 H42 H5 H56 H6 H64 H8 H9 U U_r V_ V_r W W_r b b_r m_U m_U_r m_V m_V_r m_W m_W_r m_b m_b_r m_u m_u_r m_v m_v_r s27 u u_r v v_r; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H20 i j) (eq_sym (H3 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H37 i j) (eq_sym (H8 j))))) (conj (fun i : nat => (eq_trans (H16 i) (eq_sym H2))) (conj (fun i : nat => (eq_trans (H12 i) (eq_sym H1))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H56 l i j) (eq_sym (H5 l)))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H64 l i j) (eq_sym (H10 l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H25 l i) (eq_sym (H6 l))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H42 l i) (eq_sym (H11 l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H22 i j) (eq_sym (H4 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H39 i j) (eq_sym (H9 i))))) (conj (fun i : nat => (eq_trans (H18 i) (eq_sym (H19 i)))) (fun i : nat => (eq_trans (H14 i) (eq_sym (H15 i))))))))))))))) (fun t : nat => (fun H70 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) => (s27 t H70))))).
  assert (s29 : forall (j t : nat),
    U_r t j = U_r t j)
    by (clear - U_r; exact (fun j t => (eq_refl (U_r t j)))).
  assert (s30 : forall t : nat, forall i : nat, u t i = u_r t)
    by (clear - s28 u u_r; exact (fun t : nat => (proj1 (proj2 (proj2 (s28 t)))))).
  assert (s31 : forall (t : nat),
    u_r t = u_r t)
    by (clear - u_r; exact (fun t => (eq_refl (u_r t)))).
  assert (s32 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l)
    by (clear - W W_r s28; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s28 t)))))))).
  assert (s33 : forall (l t : nat),
    W_r t l = W_r t l)
    by (clear - W_r; exact (fun l t => (eq_refl (W_r t l)))).
  assert (s34 : forall t : nat, forall l : nat, forall i : nat, b t l i = b_r t l)
    by (clear - b b_r s28; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s28 t)))))))))).
  assert (s35 : forall (l t : nat),
    b_r t l = b_r t l)
    by (clear - b_r; exact (fun l t => (eq_refl (b_r t l)))).
  assert (s36 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r s28; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s28 t)))))))))))).
  assert (s37 : forall (i t : nat),
    V_r t i = V_r t i)
    by (clear - V_r; exact (fun i t => (eq_refl (V_r t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s28 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s28 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s30 t i) (eq_sym (s30 t k))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (fun k : nat => (fun n : nat => (eq_trans (s32 t l i j) (eq_sym (s32 t l k n)))))))) (conj (fun l : nat => (fun i : nat => (fun k : nat => (eq_trans (s34 t l i) (eq_sym (s34 t l k)))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s36 t i j) (eq_sym (s36 t i k))))))))))).
Qed.

Record small31_state := { small31_now_U_r : nat -> R; small31_now_m_U_r : nat -> R; small31_now_u_r : R; small31_now_m_u_r : R; small31_now_W_r : nat -> R; small31_now_m_W_r : nat -> R; small31_now_b_r : nat -> R; small31_now_m_b_r : nat -> R; small31_now_V_r : nat -> R; small31_now_m_V_r : nat -> R; small31_now_v_r : nat -> R; small31_now_m_v_r : nat -> R }.

Section small31.
Variables (L : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi : R -> R) (size_n : nat -> nat) (delta_z : nat -> nat -> nat -> R) (x y : nat -> nat -> R) (z : nat -> nat -> nat -> R).
Definition small31_next_z_r (now : small31_state) (t l : nat) : R :=
  z (S t) l 1%nat.
Definition small31_next_o_r (now : small31_state) (t i : nat) : R :=
  INR (size_n L) * phi (small31_next_z_r now t L) * small31_now_V_r now i + small31_now_v_r now i.
Definition small31_next_delta_o_r (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_o_r now t i) (y (S t) i).
Definition small31_next_delta_z_r (now : small31_state) (t l : nat) : R :=
  delta_z (S t) l 1%nat.
Definition small31_next_g_U_r (now : small31_state) (t j : nat) : R :=
  small31_next_delta_z_r now t 0%nat * x (S t) j.
Definition small31_next_g_u_r (now : small31_state) (t : nat) : R :=
  small31_next_delta_z_r now t 0%nat.
Definition small31_next_g_W_r (now : small31_state) (t l : nat) : R :=
  phi (small31_next_z_r now t l) * small31_next_delta_z_r now t (S l).
Definition small31_next_g_b_r (now : small31_state) (t l : nat) : R :=
  small31_next_delta_z_r now t (S l).
Definition small31_next_g_V_r (now : small31_state) (t i : nat) : R :=
  phi (small31_next_z_r now t L) * small31_next_delta_o_r now t i.
Definition small31_next_g_v_r (now : small31_state) (t i : nat) : R :=
  small31_next_delta_o_r now t i.
Definition small31_next_U_r (now : small31_state) (t j : nat) : R :=
  small31_now_U_r now j - eta * (mu * small31_now_m_U_r now j + small31_next_g_U_r now t j).
Definition small31_next_m_U_r (now : small31_state) (t j : nat) : R :=
  mu * small31_now_m_U_r now j + small31_next_g_U_r now t j.
Definition small31_next_u_r (now : small31_state) (t : nat) : R :=
  small31_now_u_r now - eta * (mu * small31_now_m_u_r now + small31_next_g_u_r now t).
Definition small31_next_m_u_r (now : small31_state) (t : nat) : R :=
  mu * small31_now_m_u_r now + small31_next_g_u_r now t.
Definition small31_next_W_r (now : small31_state) (t l : nat) : R :=
  small31_now_W_r now l - eta * (mu * small31_now_m_W_r now l + small31_next_g_W_r now t l).
Definition small31_next_m_W_r (now : small31_state) (t l : nat) : R :=
  mu * small31_now_m_W_r now l + small31_next_g_W_r now t l.
Definition small31_next_b_r (now : small31_state) (t l : nat) : R :=
  small31_now_b_r now l - eta * (mu * small31_now_m_b_r now l + small31_next_g_b_r now t l).
Definition small31_next_m_b_r (now : small31_state) (t l : nat) : R :=
  mu * small31_now_m_b_r now l + small31_next_g_b_r now t l.
Definition small31_next_V_r (now : small31_state) (t i : nat) : R :=
  small31_now_V_r now i - eta * (mu * small31_now_m_V_r now i + small31_next_g_V_r now t i).
Definition small31_next_m_V_r (now : small31_state) (t i : nat) : R :=
  mu * small31_now_m_V_r now i + small31_next_g_V_r now t i.
Definition small31_next_v_r (now : small31_state) (t i : nat) : R :=
  small31_now_v_r now i - eta * (mu * small31_now_m_v_r now i + small31_next_g_v_r now t i).
Definition small31_next_m_v_r (now : small31_state) (t i : nat) : R :=
  mu * small31_now_m_v_r now i + small31_next_g_v_r now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_U_r := small31_next_U_r now t; small31_now_m_U_r := small31_next_m_U_r now t; small31_now_u_r := small31_next_u_r now t; small31_now_m_u_r := small31_next_m_u_r now t; small31_now_W_r := small31_next_W_r now t; small31_now_m_W_r := small31_next_m_W_r now t; small31_now_b_r := small31_next_b_r now t; small31_now_m_b_r := small31_next_m_b_r now t; small31_now_V_r := small31_next_V_r now t; small31_now_m_V_r := small31_next_m_V_r now t; small31_now_v_r := small31_next_v_r now t; small31_now_m_v_r := small31_next_m_v_r now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_U_r := fun j => c; small31_now_m_U_r := fun j => 0; small31_now_u_r := 0; small31_now_m_u_r := 0; small31_now_W_r := fun l => c; small31_now_m_W_r := fun l => 0; small31_now_b_r := fun l => 0; small31_now_m_b_r := fun l => 0; small31_now_V_r := fun i => c; small31_now_m_V_r := fun i => 0; small31_now_v_r := fun i => 0; small31_now_m_v_r := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_U_r (t : nat) := small31_now_U_r (small31_after t).
Definition small31_m_U_r (t : nat) := small31_now_m_U_r (small31_after t).
Definition small31_u_r (t : nat) := small31_now_u_r (small31_after t).
Definition small31_m_u_r (t : nat) := small31_now_m_u_r (small31_after t).
Definition small31_W_r (t : nat) := small31_now_W_r (small31_after t).
Definition small31_m_W_r (t : nat) := small31_now_m_W_r (small31_after t).
Definition small31_b_r (t : nat) := small31_now_b_r (small31_after t).
Definition small31_m_b_r (t : nat) := small31_now_m_b_r (small31_after t).
Definition small31_V_r (t : nat) := small31_now_V_r (small31_after t).
Definition small31_m_V_r (t : nat) := small31_now_m_V_r (small31_after t).
Definition small31_v_r (t : nat) := small31_now_v_r (small31_after t).
Definition small31_m_v_r (t : nat) := small31_now_m_v_r (small31_after t).
Definition small31_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small31_next_z_r (small31_after t) t end.
Definition small31_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_o_r (small31_after t) t end.
Definition small31_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_o_r (small31_after t) t end.
Definition small31_delta_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small31_next_delta_z_r (small31_after t) t end.
Definition small31_g_U_r (t : nat) : nat -> R :=
  match t with O => fun j => 0 | S t => small31_next_g_U_r (small31_after t) t end.
Definition small31_g_u_r (t : nat) : R :=
  match t with O => 0 | S t => small31_next_g_u_r (small31_after t) t end.
Definition small31_g_W_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small31_next_g_W_r (small31_after t) t end.
Definition small31_g_b_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small31_next_g_b_r (small31_after t) t end.
Definition small31_g_V_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_g_V_r (small31_after t) t end.
Definition small31_g_v_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_g_v_r (small31_after t) t end.
End small31.

Lemma L3_2 (L d m : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o : nat -> nat -> R) (delta_z g_U g_V : nat -> nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_u g_v : nat -> nat -> R) (m_U m_V : nat -> nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_u m_v o u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H12 : forall i : nat, m_u 0%nat i = 0)
    (H14 : forall i : nat, m_v 0%nat i = 0)
    (H16 : forall i : nat, u 0%nat i = 0)
    (H18 : forall i : nat, v 0%nat i = 0)
    (H20 : forall i : nat, forall j : nat, U 0%nat i j = c)
    (H22 : forall i : nat, forall j : nat, V_ 0%nat i j = c)
    (H25 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H27 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H35 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H37 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H39 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H42 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H44 : forall t : nat, forall i : nat, m_u (S t) i = mu * m_u t i + g_u (S t) i)
    (H45 : forall t : nat, forall i : nat, m_v (S t) i = mu * m_v t i + g_v (S t) i)
    (H47 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H49 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (mu * m_u t i + g_u (S t) i))
    (H50 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (mu * m_v t i + g_v (S t) i))
    (H52 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (mu * m_U t i j + g_U (S t) i j))
    (H55 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (mu * m_V t i j + g_V (S t) i j))
    (H56 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = c)
    (H57 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (mu * m_b t l i + g_b (S t) l i))
    (H58 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H59 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H60 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = phi (z (S t) L j) * delta_o (S t) i)
    (H61 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H62 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = mu * m_U t i j + g_U (S t) i j)
    (H63 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = mu * m_V t i j + g_V (S t) i j)
    (H64 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H65 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = mu * m_b t l i + g_b (S t) l i)
    (H66 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H67 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (mu * m_W t l i j + g_W (S t) l i j))
    (H68 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H69 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = mu * m_W t l i j + g_W (S t) l i j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  pose (U_r := fun _ _ : nat => 0).
  pose (V_r := fun _ _ : nat => 0).
  pose (W_r := fun _ _ : nat => 0).
  pose (b_r := fun _ _ : nat => 0).
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (delta_z_r := fun _ _ : nat => 0).
  pose (g_U_r := fun _ _ : nat => 0).
  pose (g_V_r := fun _ _ : nat => 0).
  pose (g_W_r := fun _ _ : nat => 0).
  pose (g_b_r := fun _ _ : nat => 0).
  pose (g_u_r := fun _ : nat => 0).
  pose (g_v_r := fun _ _ : nat => 0).
  pose (m_U_r := fun _ _ : nat => 0).
  pose (m_V_r := fun _ _ : nat => 0).
  pose (m_W_r := fun _ _ : nat => 0).
  pose (m_b_r := fun _ _ : nat => 0).
  pose (m_u_r := fun _ : nat => 0).
  pose (m_v_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (u_r := fun _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  pose (z_r := fun _ _ : nat => 0).
  exact (L3_1 L d m c eta mu ell_prime phi phi_prime size_n U (small31_U_r L c eta mu ell_prime phi size_n delta_z x y z) V_ (small31_V_r L c eta mu ell_prime phi size_n delta_z x y z) W (small31_W_r L c eta mu ell_prime phi size_n delta_z x y z) b (small31_b_r L c eta mu ell_prime phi size_n delta_z x y z) delta_o (small31_delta_o_r L c eta mu ell_prime phi size_n delta_z x y z) delta_z (small31_delta_z_r L c eta mu ell_prime phi size_n delta_z x y z) g_U (small31_g_U_r L c eta mu ell_prime phi size_n delta_z x y z) g_V (small31_g_V_r L c eta mu ell_prime phi size_n delta_z x y z) g_W (small31_g_W_r L c eta mu ell_prime phi size_n delta_z x y z) g_b (small31_g_b_r L c eta mu ell_prime phi size_n delta_z x y z) g_u (small31_g_u_r L c eta mu ell_prime phi size_n delta_z x y z) g_v (small31_g_v_r L c eta mu ell_prime phi size_n delta_z x y z) m_U (small31_m_U_r L c eta mu ell_prime phi size_n delta_z x y z) m_V (small31_m_V_r L c eta mu ell_prime phi size_n delta_z x y z) m_W (small31_m_W_r L c eta mu ell_prime phi size_n delta_z x y z) m_b (small31_m_b_r L c eta mu ell_prime phi size_n delta_z x y z) m_u (small31_m_u_r L c eta mu ell_prime phi size_n delta_z x y z) m_v (small31_m_v_r L c eta mu ell_prime phi size_n delta_z x y z) o (small31_o_r L c eta mu ell_prime phi size_n delta_z x y z) u (small31_u_r L c eta mu ell_prime phi size_n delta_z x y z) v (small31_v_r L c eta mu ell_prime phi size_n delta_z x y z) x y z (small31_z_r L c eta mu ell_prime phi size_n delta_z x y z) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H12 (fun _ => eq_refl) H14 (fun _ => eq_refl) H16 (fun _ => eq_refl) H18 (fun _ => eq_refl) H20 (fun _ _ => eq_refl) H22 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H25 (fun _ _ => eq_refl) H27 (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H34 H35 (fun _ _ => eq_refl) H37 (fun _ _ => eq_refl) H39 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H42 (fun _ _ => eq_refl) H44 H45 (fun _ _ => eq_refl) H47 (fun _ _ => eq_refl) H49 H50 (fun _ _ => eq_refl) H52 (fun _ _ => eq_refl) H54 H55 H56 H57 H58 H59 H60 H61 H62 H63 H64 H65 H66 H67 H68 H69).
Qed.

Theorem claim3 :
  forall (L d m : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let U := (run31_U L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let u := (run31_u L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let W := (run31_W L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let b := (run31_b L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let V_ := (run31_V_ L d m c eta mu ell_prime phi phi_prime size_n x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  intros L d m c eta mu ell_prime phi phi_prime size_n x y U u W b V_.
  exact (L3_2 L d m c eta mu ell_prime phi phi_prime size_n (run31_U L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_V_ L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_W L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_b L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_delta_o L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_delta_z L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_g_U L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_g_V L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_g_W L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_g_b L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_g_u L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_g_v L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_m_U L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_m_V L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_m_W L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_m_b L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_m_u L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_m_v L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_o L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_u L d m c eta mu ell_prime phi phi_prime size_n x y) (run31_v L d m c eta mu ell_prime phi phi_prime size_n x y) x y (run31_z L d m c eta mu ell_prime phi phi_prime size_n x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run31_layers_delta_z L d m c eta mu ell_prime phi phi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let c := (1 : R) in
  let eta := (1 / 2 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1 z2 : R => z1 * z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let U := (run31_U L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let u := (run31_u L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let W := (run31_W L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let b := (run31_b L d m c eta mu ell_prime phi phi_prime size_n x y) in
  let V_ := (run31_V_ L d m c eta mu ell_prime phi phi_prime size_n x y) in
  (U 1%nat 1%nat 1%nat <> U 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k)).
Proof.
  intros L d m c eta mu ell_prime phi phi_prime size_n x y U u W b V_.
  pose (m_U := (run31_m_U L d m c eta mu ell_prime phi phi_prime size_n x y)).
  pose (z := (run31_z L d m c eta mu ell_prime phi phi_prime size_n x y)).
  pose (v := (run31_v L d m c eta mu ell_prime phi phi_prime size_n x y)).
  pose (o := (run31_o L d m c eta mu ell_prime phi phi_prime size_n x y)).
  pose (delta_o := (run31_delta_o L d m c eta mu ell_prime phi phi_prime size_n x y)).
  pose (delta_z := (run31_delta_z L d m c eta mu ell_prime phi phi_prime size_n x y)).
  pose (g_U := (run31_g_U L d m c eta mu ell_prime phi phi_prime size_n x y)).
  assert (v1 : U 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : V_ 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : u 0%nat 1%nat = 0)
    by (refine (eq_refl : u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z 1%nat 0%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W 0%nat 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [1 / 2; 1; 0] (same_parts v5 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : o 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [1 / 2; 1; 0] (same_parts v8 (same_parts v3 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : delta_o 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := o 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [1 / 2; 1 / 2] (same_parts v10 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : W 0%nat 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta_z 1%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : delta_z 1%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta_z 1%nat 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := delta 1 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 1) * 1 * (W 0%nat 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * 1 * (1 * (1 / 4) + 0) + 0 * 1 * (1 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 1 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 1); W 0%nat 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 1%nat] [1; 1; 1 / 4; 0; 1; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_same (1))) (same_parts v3 (same_parts v11 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (PEc (1 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts v12 (same_parts v13 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : delta_z 1%nat 0%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := delta 0 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 0) * 1 * (W 0%nat 0%nat 1%nat 1%nat * delta_z 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 1 * (1 * (1 / 4) + 0) + 1 * 1 * (1 * (1 / 4) + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 0 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 0); W 0%nat 0%nat 1%nat 1%nat; delta_z 1%nat 1%nat 1%nat] [0; 1; 1 / 4; 1; 1; 1 / 4] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_other (0) (1) (number_apart (0 # 1) (1 # 1) eq_refl))) (same_parts v3 (same_parts v11 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (PEc (0 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) (same_parts v6 (same_parts v14 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1))))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : g_U 1%nat 1%nat 1%nat = 1 / 8)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 4 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 1%nat; x 1%nat 1%nat] [1 / 4; 1 / 2] (same_parts v15 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 4)) (PEc (1 # 2))) (PEc (1 # 8)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : U 1%nat 1%nat 1%nat = 15 / 16)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat - eta * (mu * m_U 0%nat 1%nat 1%nat + g_U 1%nat 1%nat 1%nat)) eq_refl (eq_trans (y := 1 - 1 / 2 * (2 * 0 + 1 / 8)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (V 5)))) [U 0%nat 1%nat 1%nat; eta; mu; m_U 0%nat 1%nat 1%nat; g_U 1%nat 1%nat 1%nat] [1; 1 / 2; 2; 0; 1 / 8] (same_parts v1 (same_parts (eq_refl : eta = 1 / 2) (same_parts (eq_refl : mu = 2) (same_parts v2 (same_parts v16 eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (1 # 8))))) (PEc (15 # 16)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (U 1%nat 1%nat 1%nat) (U 0%nat 1%nat 1%nat) (rewritten (V 1) [U 1%nat 1%nat 1%nat] [15 / 16] (same_parts v17 eq_refl)) (rewritten (V 1) [U 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (15 # 16) (1 # 1) eq_refl)) (claim3 L d m c eta mu ell_prime phi phi_prime size_n x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Adam, the entries of $\mathbf{U}$ and $\mathbf{u}$ along axis 1, of $\mathbf{W}$ along axes 2 and 3 and of $\mathbf{b}$ and $\mathbf{V}$ along axis 2 stay identical *)

Record run41_state := { run41_now_U : nat -> nat -> R; run41_now_m_U : nat -> nat -> R; run41_now_s_U : nat -> nat -> R; run41_now_u : nat -> R; run41_now_m_u : nat -> R; run41_now_s_u : nat -> R; run41_now_W : nat -> nat -> nat -> R; run41_now_m_W : nat -> nat -> nat -> R; run41_now_s_W : nat -> nat -> nat -> R; run41_now_b : nat -> nat -> R; run41_now_m_b : nat -> nat -> R; run41_now_s_b : nat -> nat -> R; run41_now_V_ : nat -> nat -> R; run41_now_m_V : nat -> nat -> R; run41_now_s_V : nat -> nat -> R; run41_now_v : nat -> R; run41_now_m_v : nat -> R; run41_now_s_v : nat -> R; run41_now_p : R; run41_now_q : R }.

Section run41.
Variables (L d m : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run41_next_z (now : run41_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run41_now_U now i j * x (S t) j) + run41_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run41_next_z now t l j) * run41_now_W now l i j) + run41_now_b now l i end.
Definition run41_next_o (now : run41_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => phi (run41_next_z now t L j) * run41_now_V_ now i j) + run41_now_v now i.
Definition run41_next_delta_o (now : run41_state) (t i : nat) : R :=
  ell_prime (run41_next_o now t i) (y (S t) i).
Fixpoint run41_next_delta_z_from (rest : nat) (now : run41_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * phi_prime (run41_next_z now t L i) * Sum 1 m (fun j => run41_now_V_ now j i * run41_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run41_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run41_now_W now l j i * run41_next_delta_z_from rest now t (S l) j) end.
Definition run41_next_delta_z (now : run41_state) (t l i : nat) : R := run41_next_delta_z_from (S L - l) now t l i.
Lemma run41_layers_delta_z (now : run41_state) (t l i : nat) :
  run41_next_delta_z now t l i = delta (INR l) (INR L) * phi_prime (run41_next_z now t L i) * Sum 1 m (fun j => run41_now_V_ now j i * run41_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run41_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run41_now_W now l j i * run41_next_delta_z now t (S l) j).
Proof using All. unfold run41_next_delta_z. by_layers l L. Qed.
Definition run41_next_g_U (now : run41_state) (t i j : nat) : R :=
  run41_next_delta_z now t 0%nat i * x (S t) j.
Definition run41_next_g_u (now : run41_state) (t i : nat) : R :=
  run41_next_delta_z now t 0%nat i.
Definition run41_next_g_W (now : run41_state) (t l i j : nat) : R :=
  phi (run41_next_z now t l j) * run41_next_delta_z now t (S l) i.
Definition run41_next_g_b (now : run41_state) (t l i : nat) : R :=
  run41_next_delta_z now t (S l) i.
Definition run41_next_g_V (now : run41_state) (t i j : nat) : R :=
  phi (run41_next_z now t L j) * run41_next_delta_o now t i.
Definition run41_next_g_v (now : run41_state) (t i : nat) : R :=
  run41_next_delta_o now t i.
Definition run41_next_U (now : run41_state) (t i j : nat) : R :=
  run41_now_U now i j - eta * (beta1 * run41_now_m_U now i j + (1 - beta1) * run41_next_g_U now t i j) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_U now i j + (1 - beta2) * run41_next_g_U now t i j ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_U (now : run41_state) (t i j : nat) : R :=
  beta1 * run41_now_m_U now i j + (1 - beta1) * run41_next_g_U now t i j.
Definition run41_next_s_U (now : run41_state) (t i j : nat) : R :=
  beta2 * run41_now_s_U now i j + (1 - beta2) * run41_next_g_U now t i j ^ 2.
Definition run41_next_u (now : run41_state) (t i : nat) : R :=
  run41_now_u now i - eta * (beta1 * run41_now_m_u now i + (1 - beta1) * run41_next_g_u now t i) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_u now i + (1 - beta2) * run41_next_g_u now t i ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_u (now : run41_state) (t i : nat) : R :=
  beta1 * run41_now_m_u now i + (1 - beta1) * run41_next_g_u now t i.
Definition run41_next_s_u (now : run41_state) (t i : nat) : R :=
  beta2 * run41_now_s_u now i + (1 - beta2) * run41_next_g_u now t i ^ 2.
Definition run41_next_W (now : run41_state) (t l i j : nat) : R :=
  run41_now_W now l i j - eta * (beta1 * run41_now_m_W now l i j + (1 - beta1) * run41_next_g_W now t l i j) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_W now l i j + (1 - beta2) * run41_next_g_W now t l i j ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_W (now : run41_state) (t l i j : nat) : R :=
  beta1 * run41_now_m_W now l i j + (1 - beta1) * run41_next_g_W now t l i j.
Definition run41_next_s_W (now : run41_state) (t l i j : nat) : R :=
  beta2 * run41_now_s_W now l i j + (1 - beta2) * run41_next_g_W now t l i j ^ 2.
Definition run41_next_b (now : run41_state) (t l i : nat) : R :=
  run41_now_b now l i - eta * (beta1 * run41_now_m_b now l i + (1 - beta1) * run41_next_g_b now t l i) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_b now l i + (1 - beta2) * run41_next_g_b now t l i ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_b (now : run41_state) (t l i : nat) : R :=
  beta1 * run41_now_m_b now l i + (1 - beta1) * run41_next_g_b now t l i.
Definition run41_next_s_b (now : run41_state) (t l i : nat) : R :=
  beta2 * run41_now_s_b now l i + (1 - beta2) * run41_next_g_b now t l i ^ 2.
Definition run41_next_V_ (now : run41_state) (t i j : nat) : R :=
  run41_now_V_ now i j - eta * (beta1 * run41_now_m_V now i j + (1 - beta1) * run41_next_g_V now t i j) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_V now i j + (1 - beta2) * run41_next_g_V now t i j ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_V (now : run41_state) (t i j : nat) : R :=
  beta1 * run41_now_m_V now i j + (1 - beta1) * run41_next_g_V now t i j.
Definition run41_next_s_V (now : run41_state) (t i j : nat) : R :=
  beta2 * run41_now_s_V now i j + (1 - beta2) * run41_next_g_V now t i j ^ 2.
Definition run41_next_v (now : run41_state) (t i : nat) : R :=
  run41_now_v now i - eta * (beta1 * run41_now_m_v now i + (1 - beta1) * run41_next_g_v now t i) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_v now i + (1 - beta2) * run41_next_g_v now t i ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_v (now : run41_state) (t i : nat) : R :=
  beta1 * run41_now_m_v now i + (1 - beta1) * run41_next_g_v now t i.
Definition run41_next_s_v (now : run41_state) (t i : nat) : R :=
  beta2 * run41_now_s_v now i + (1 - beta2) * run41_next_g_v now t i ^ 2.
Definition run41_next_p (now : run41_state) (t : nat) : R :=
  beta1 * run41_now_p now.
Definition run41_next_q (now : run41_state) (t : nat) : R :=
  beta2 * run41_now_q now.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_U := run41_next_U now t; run41_now_m_U := run41_next_m_U now t; run41_now_s_U := run41_next_s_U now t; run41_now_u := run41_next_u now t; run41_now_m_u := run41_next_m_u now t; run41_now_s_u := run41_next_s_u now t; run41_now_W := run41_next_W now t; run41_now_m_W := run41_next_m_W now t; run41_now_s_W := run41_next_s_W now t; run41_now_b := run41_next_b now t; run41_now_m_b := run41_next_m_b now t; run41_now_s_b := run41_next_s_b now t; run41_now_V_ := run41_next_V_ now t; run41_now_m_V := run41_next_m_V now t; run41_now_s_V := run41_next_s_V now t; run41_now_v := run41_next_v now t; run41_now_m_v := run41_next_m_v now t; run41_now_s_v := run41_next_s_v now t; run41_now_p := run41_next_p now t; run41_now_q := run41_next_q now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_U := fun i j => c; run41_now_m_U := fun i j => 0; run41_now_s_U := fun i j => 0; run41_now_u := fun i => 0; run41_now_m_u := fun i => 0; run41_now_s_u := fun i => 0; run41_now_W := fun l i j => c; run41_now_m_W := fun l i j => 0; run41_now_s_W := fun l i j => 0; run41_now_b := fun l i => 0; run41_now_m_b := fun l i => 0; run41_now_s_b := fun l i => 0; run41_now_V_ := fun i j => c; run41_now_m_V := fun i j => 0; run41_now_s_V := fun i j => 0; run41_now_v := fun i => 0; run41_now_m_v := fun i => 0; run41_now_s_v := fun i => 0; run41_now_p := 1; run41_now_q := 1 |} | S t => run41_step (run41_after t) t end.
Definition run41_U (t : nat) := run41_now_U (run41_after t).
Definition run41_m_U (t : nat) := run41_now_m_U (run41_after t).
Definition run41_s_U (t : nat) := run41_now_s_U (run41_after t).
Definition run41_u (t : nat) := run41_now_u (run41_after t).
Definition run41_m_u (t : nat) := run41_now_m_u (run41_after t).
Definition run41_s_u (t : nat) := run41_now_s_u (run41_after t).
Definition run41_W (t : nat) := run41_now_W (run41_after t).
Definition run41_m_W (t : nat) := run41_now_m_W (run41_after t).
Definition run41_s_W (t : nat) := run41_now_s_W (run41_after t).
Definition run41_b (t : nat) := run41_now_b (run41_after t).
Definition run41_m_b (t : nat) := run41_now_m_b (run41_after t).
Definition run41_s_b (t : nat) := run41_now_s_b (run41_after t).
Definition run41_V_ (t : nat) := run41_now_V_ (run41_after t).
Definition run41_m_V (t : nat) := run41_now_m_V (run41_after t).
Definition run41_s_V (t : nat) := run41_now_s_V (run41_after t).
Definition run41_v (t : nat) := run41_now_v (run41_after t).
Definition run41_m_v (t : nat) := run41_now_m_v (run41_after t).
Definition run41_s_v (t : nat) := run41_now_s_v (run41_after t).
Definition run41_p (t : nat) := run41_now_p (run41_after t).
Definition run41_q (t : nat) := run41_now_q (run41_after t).
Definition run41_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run41_next_z (run41_after t) t end.
Definition run41_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_o (run41_after t) t end.
Definition run41_delta_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta_o (run41_after t) t end.
Definition run41_delta_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run41_next_delta_z (run41_after t) t end.
Definition run41_g_U (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run41_next_g_U (run41_after t) t end.
Definition run41_g_u (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_g_u (run41_after t) t end.
Definition run41_g_W (t : nat) : nat -> nat -> nat -> R :=
  match t with O => fun l i j => 0 | S t => run41_next_g_W (run41_after t) t end.
Definition run41_g_b (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run41_next_g_b (run41_after t) t end.
Definition run41_g_V (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run41_next_g_V (run41_after t) t end.
Definition run41_g_v (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_g_v (run41_after t) t end.
End run41.

Lemma L4_1 (L d m : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U : nat -> nat -> nat -> R) (U_r : nat -> nat -> R) (V_ : nat -> nat -> nat -> R) (V_r : nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (W_r : nat -> nat -> R) (b : nat -> nat -> nat -> R) (b_r delta_o delta_o_r : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (delta_z_r : nat -> nat -> R) (g_U : nat -> nat -> nat -> R) (g_U_r : nat -> nat -> R) (g_V : nat -> nat -> nat -> R) (g_V_r : nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_W_r : nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_b_r g_u : nat -> nat -> R) (g_u_r : nat -> R) (g_v g_v_r : nat -> nat -> R) (m_U : nat -> nat -> nat -> R) (m_U_r : nat -> nat -> R) (m_V : nat -> nat -> nat -> R) (m_V_r : nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_W_r : nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_b_r m_u : nat -> nat -> R) (m_u_r : nat -> R) (m_v m_v_r o o_r : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_U : nat -> nat -> nat -> R) (s_U_r : nat -> nat -> R) (s_V : nat -> nat -> nat -> R) (s_V_r : nat -> nat -> R) (s_W : nat -> nat -> nat -> nat -> R) (s_W_r : nat -> nat -> R) (s_b : nat -> nat -> nat -> R) (s_b_r s_u : nat -> nat -> R) (s_u_r : nat -> R) (s_v s_v_r u : nat -> nat -> R) (u_r : nat -> R) (v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R) (z_r : nat -> nat -> R)
    (H1 : m_u_r 0%nat = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : s_u_r 0%nat = 0)
    (H7 : u_r 0%nat = 0)
    (H8 : forall j : nat, U_r 0%nat j = c)
    (H9 : forall i : nat, V_r 0%nat i = c)
    (H10 : forall l : nat, W_r 0%nat l = c)
    (H11 : forall l : nat, b_r 0%nat l = 0)
    (H12 : forall t : nat, g_u_r (S t) = delta_z_r (S t) 0%nat)
    (H13 : forall j : nat, m_U_r 0%nat j = 0)
    (H14 : forall i : nat, m_V_r 0%nat i = 0)
    (H15 : forall l : nat, m_W_r 0%nat l = 0)
    (H16 : forall l : nat, m_b_r 0%nat l = 0)
    (H17 : forall i : nat, m_u 0%nat i = 0)
    (H18 : forall t : nat, m_u_r (S t) = beta1 * m_u_r t + (1 - beta1) * g_u_r (S t))
    (H19 : forall i : nat, m_v 0%nat i = 0)
    (H20 : forall i : nat, m_v_r 0%nat i = 0)
    (H21 : forall t : nat, p (S t) = beta1 * p t)
    (H22 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H23 : forall t : nat, q (S t) = beta2 * q t)
    (H24 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H25 : forall j : nat, s_U_r 0%nat j = 0)
    (H26 : forall i : nat, s_V_r 0%nat i = 0)
    (H27 : forall l : nat, s_W_r 0%nat l = 0)
    (H28 : forall l : nat, s_b_r 0%nat l = 0)
    (H29 : forall i : nat, s_u 0%nat i = 0)
    (H30 : forall t : nat, s_u_r (S t) = beta2 * s_u_r t + (1 - beta2) * g_u_r (S t) ^ 2)
    (H31 : forall i : nat, s_v 0%nat i = 0)
    (H32 : forall i : nat, s_v_r 0%nat i = 0)
    (H33 : forall i : nat, u 0%nat i = 0)
    (H34 : forall t : nat, u_r (S t) = u_r t - eta * (beta1 * m_u_r t + (1 - beta1) * g_u_r (S t)) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_u_r t + (1 - beta2) * g_u_r (S t) ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H35 : forall i : nat, v 0%nat i = 0)
    (H36 : forall i : nat, v_r 0%nat i = 0)
    (H37 : forall i : nat, forall j : nat, U 0%nat i j = c)
    (H38 : forall t : nat, forall j : nat, U_r (S t) j = U_r t j - eta * (beta1 * m_U_r t j + (1 - beta1) * g_U_r (S t) j) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_U_r t j + (1 - beta2) * g_U_r (S t) j ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H39 : forall i : nat, forall j : nat, V_ 0%nat i j = c)
    (H40 : forall t : nat, forall i : nat, V_r (S t) i = V_r t i - eta * (beta1 * m_V_r t i + (1 - beta1) * g_V_r (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_V_r t i + (1 - beta2) * g_V_r (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H41 : forall t : nat, forall l : nat, W_r (S t) l = W_r t l - eta * (beta1 * m_W_r t l + (1 - beta1) * g_W_r (S t) l) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r t l + (1 - beta2) * g_W_r (S t) l ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H42 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H43 : forall t : nat, forall l : nat, b_r (S t) l = b_r t l - eta * (beta1 * m_b_r t l + (1 - beta1) * g_b_r (S t) l) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r t l + (1 - beta2) * g_b_r (S t) l ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H45 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall l : nat, delta_z_r (S t) l = delta_z (S t) l 1%nat)
    (H47 : forall t : nat, forall j : nat, g_U_r (S t) j = delta_z_r (S t) 0%nat * x (S t) j)
    (H48 : forall t : nat, forall i : nat, g_V_r (S t) i = phi (z_r (S t) L) * delta_o_r (S t) i)
    (H49 : forall t : nat, forall l : nat, g_W_r (S t) l = phi (z_r (S t) l) * delta_z_r (S t) (S l))
    (H50 : forall t : nat, forall l : nat, g_b_r (S t) l = delta_z_r (S t) (S l))
    (H51 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H52 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H53 : forall t : nat, forall i : nat, g_v_r (S t) i = delta_o_r (S t) i)
    (H54 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H55 : forall t : nat, forall j : nat, m_U_r (S t) j = beta1 * m_U_r t j + (1 - beta1) * g_U_r (S t) j)
    (H56 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H57 : forall t : nat, forall i : nat, m_V_r (S t) i = beta1 * m_V_r t i + (1 - beta1) * g_V_r (S t) i)
    (H58 : forall t : nat, forall l : nat, m_W_r (S t) l = beta1 * m_W_r t l + (1 - beta1) * g_W_r (S t) l)
    (H59 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H60 : forall t : nat, forall l : nat, m_b_r (S t) l = beta1 * m_b_r t l + (1 - beta1) * g_b_r (S t) l)
    (H61 : forall t : nat, forall i : nat, m_u (S t) i = beta1 * m_u t i + (1 - beta1) * g_u (S t) i)
    (H62 : forall t : nat, forall i : nat, m_v (S t) i = beta1 * m_v t i + (1 - beta1) * g_v (S t) i)
    (H63 : forall t : nat, forall i : nat, m_v_r (S t) i = beta1 * m_v_r t i + (1 - beta1) * g_v_r (S t) i)
    (H64 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H65 : forall t : nat, forall i : nat, o_r (S t) i = INR (size_n L) * phi (z_r (S t) L) * V_r t i + v_r t i)
    (H66 : forall i : nat, forall j : nat, s_U 0%nat i j = 0)
    (H67 : forall t : nat, forall j : nat, s_U_r (S t) j = beta2 * s_U_r t j + (1 - beta2) * g_U_r (S t) j ^ 2)
    (H68 : forall i : nat, forall j : nat, s_V 0%nat i j = 0)
    (H69 : forall t : nat, forall i : nat, s_V_r (S t) i = beta2 * s_V_r t i + (1 - beta2) * g_V_r (S t) i ^ 2)
    (H70 : forall t : nat, forall l : nat, s_W_r (S t) l = beta2 * s_W_r t l + (1 - beta2) * g_W_r (S t) l ^ 2)
    (H71 : forall l : nat, forall i : nat, s_b 0%nat l i = 0)
    (H72 : forall t : nat, forall l : nat, s_b_r (S t) l = beta2 * s_b_r t l + (1 - beta2) * g_b_r (S t) l ^ 2)
    (H73 : forall t : nat, forall i : nat, s_u (S t) i = beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2)
    (H74 : forall t : nat, forall i : nat, s_v (S t) i = beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2)
    (H75 : forall t : nat, forall i : nat, s_v_r (S t) i = beta2 * s_v_r t i + (1 - beta2) * g_v_r (S t) i ^ 2)
    (H76 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (beta1 * m_u t i + (1 - beta1) * g_u (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H77 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (beta1 * m_v t i + (1 - beta1) * g_v (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H78 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * (beta1 * m_v_r t i + (1 - beta1) * g_v_r (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_v_r t i + (1 - beta2) * g_v_r (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H79 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H80 : forall t : nat, forall l : nat, z_r (S t) l = z (S t) l 1%nat)
    (H81 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H82 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H83 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = c)
    (H84 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H85 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H86 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H87 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = phi (z (S t) L j) * delta_o (S t) i)
    (H88 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H89 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j)
    (H90 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j)
    (H91 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H92 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i)
    (H93 : forall t : nat, forall i : nat, forall j : nat, s_U (S t) i j = beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2)
    (H94 : forall t : nat, forall i : nat, forall j : nat, s_V (S t) i j = beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2)
    (H95 : forall l : nat, forall i : nat, forall j : nat, s_W 0%nat l i j = 0)
    (H96 : forall t : nat, forall l : nat, forall i : nat, s_b (S t) l i = beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2)
    (H97 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H98 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H99 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H100 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j)
    (H101 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, s_W (S t) l i j = beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s4 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    u t i = u_r t)
    by (clear - u u_r; exact (fun i t H102 => ((proj1 (proj2 (proj2 (proj2 H102)))) i))).
  assert (s5 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    z (S t) 0%nat i = Sum 1 d (fun j => U_r t j * x (S t) j) + u_r t)
    by (clear - H79 U_r d s4 u_r x z; exact (fun i t H102 => (eq_trans (H79 t i) (add2 (sum_ext 1%nat d _ _ (fun j_0 : nat => (mul2 ((proj1 H102) i j_0) (eq_refl (x (S t) j_0))))) (s4 i t H102))))).
  assert (s6 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l)
    by (clear - W W_r; exact (fun t H102 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))).
  assert (s7 : forall (i l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    b t l i = b_r t l)
    by (clear - b b_r; exact (fun i l t H102 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))))))) l i))).
  assert (s8 : forall (i l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W_r t l) + b_r t l)
    by (clear - H97 W_r b_r phi s6 s7 size_n z; exact (fun i l t H102 => (eq_trans (H97 t l i) (add2 (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (mul2 (eq_refl (phi (z (S t) l j_0))) ((s6 t H102) l i j_0)))) (s7 i l t H102))))).
  assert (s9 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall l : nat, forall i : nat, z (S t) l i = z_r (S t) l)
    by (clear - H80 s5 s8 z z_r; exact (fun t H102 => (nat_ind (fun l => forall i : nat, z (S t) l i = z_r (S t) l) (fun i : nat => (eq_trans (eq_trans (s5 i t H102) (eq_sym ((fun i : nat => (s5 i t H102)) 1%nat))) (eq_sym (H80 t 0%nat)))) (fun l : nat => (fun H103 : forall i : nat, z (S t) l i = z_r (S t) l => (fun i : nat => (eq_trans (eq_trans (s8 i l t H102) (eq_sym ((fun i : nat => (s8 i l t H102)) 1%nat))) (eq_sym (H80 t (S l)))))))))).
  assert (s10 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r; exact (fun t H102 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))))))))).
  assert (s11 : forall (i t : nat),
    Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i) = INR (size_n L) * phi (z_r (S t) L) * V_r t i)
    by (clear - L V_r phi size_n y z_r; exact (fun i t => (eq_trans (y := phi (z_r (S t) L) * INR (size_n L) * V_r t i) (rewritten (V 1) [Sum 1 (size_n L) (fun j => phi (z_r (S t) L) * V_r t i)] [phi (z_r (S t) L) * INR (size_n L) * V_r t i] (same_parts (eq_trans (y := phi (z_r (S t) L) * V_r t i * Sum 1 (size_n L) (fun j => 1) + 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => phi (z_r (S t) L) * V_r t i * 1 + 0) (fun j => (ring_fact [phi (z_r (S t) L); V_r t i] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat (size_n L) [(phi (z_r (S t) L) * V_r t i, fun j => 1)])) (eq_trans (y := phi (z_r (S t) L) * V_r t i * INR (size_n L) + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (z_r (S t) L); V_r t i; Sum 1 (size_n L) (fun j => 1)] [phi (z_r (S t) L); V_r t i; INR (size_n L)] (same_parts (eq_refl (phi (z_r (S t) L))) (same_parts (eq_refl (V_r t i)) (same_parts (sum_ones_1 (size_n L)) eq_refl)))) (ring_fact [phi (z_r (S t) L); V_r t i; INR (size_n L)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 3)) (V 2)) eq_refl))) eq_refl)) (ring_fact [phi (z_r (S t) L); INR (size_n L); V_r t i] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 2) (V 1)) (V 3)) eq_refl)))).
  assert (s12 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H102 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))))))))))))) i))).
  assert (s13 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    o (S t) i = o_r (S t) i)
    by (clear - H64 H65 L o o_r phi s10 s11 s12 s9 size_n; exact (fun i t H102 => (eq_trans (eq_trans (H64 t i) (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (mul2 (f_equal phi ((s9 t H102) L j_0)) ((s10 t H102) i j_0)))) (s11 i t)) (s12 i t H102))) (eq_sym (H65 t i))))).
  assert (s14 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H44 H45 delta_o delta_o_r ell_prime s13 y; exact (fun i t H102 => (eq_trans (eq_trans (H44 t i) (f_equal2 ell_prime (s13 i t H102) (eq_refl (y (S t) i)))) (eq_sym (H45 t i))))).
  assert (s15 : forall (i l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z_r (S t) L) * Sum 1 m (fun j => V_r t j * delta_o_r (S t) j) + pos (INR L - INR l) * phi_prime (z_r (S t) l) * Sum 1 (size_n (S l)) (fun j => W_r t l * delta_z (S t) (S l) j))
    by (clear - H85 L V_r W_r delta_o_r delta_z m phi_prime s10 s14 s6 s9 size_n z_r; exact (fun i l t H102 => (eq_trans (H85 t l i) (add2 (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal phi_prime ((s9 t H102) L i))) (sum_ext 1%nat m _ _ (fun j_0 : nat => (mul2 ((s10 t H102) j_0 i) ((fun i : nat => (s14 i t H102)) j_0))))) (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s9 t H102) l i))) (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (mul2 ((s6 t H102) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0)))))))))).
  assert (s16 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall l : nat, forall i : nat, delta_z (S t) l i = delta_z_r (S t) l)
    by (clear - H46 delta_z delta_z_r s15; exact (fun t H102 => (fun l : nat => (fun i : nat => (eq_trans (eq_trans (s15 i l t H102) (eq_sym ((fun i : nat => (s15 i l t H102)) 1%nat))) (eq_sym (H46 t l))))))).
  assert (s17 : forall (i j t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_U (S t) i j = g_U_r (S t) j)
    by (clear - H47 H86 g_U g_U_r s16 x; exact (fun i j t H102 => (eq_trans (eq_trans (H86 t i j) (mul2 ((s16 t H102) 0%nat i) (eq_refl (x (S t) j)))) (eq_sym (H47 t j))))).
  assert (s18 : forall (i j t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j = beta1 * m_U_r t j + (1 - beta1) * g_U_r (S t) j)
    by (clear - beta1 g_U g_U_r m_U m_U_r s17; exact (fun i j t H102 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 H102)) i j)) (mul2 (eq_refl (1 - beta1)) (s17 i j t H102))))).
  assert (s19 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H102 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))))))))))))))).
  assert (s20 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s19; exact (fun t H102 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s19 t H102))))))).
  assert (s21 : forall (i j t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2 = beta2 * s_U_r t j + (1 - beta2) * g_U_r (S t) j ^ 2)
    by (clear - beta2 g_U g_U_r s17 s_U s_U_r; exact (fun i j t H102 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H102))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s17 i j t H102)))))).
  assert (s22 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H102 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))))))))))))))).
  assert (s23 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s22; exact (fun t H102 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s22 t H102))))))).
  assert (s24 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_u (S t) i = g_u_r (S t))
    by (clear - H12 H51 g_u g_u_r s16; exact (fun i t H102 => (eq_trans (eq_trans (H51 t i) ((s16 t H102) 0%nat i)) (eq_sym (H12 t))))).
  assert (s25 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_u t i + (1 - beta1) * g_u (S t) i = beta1 * m_u_r t + (1 - beta1) * g_u_r (S t))
    by (clear - beta1 g_u g_u_r m_u m_u_r s24; exact (fun i t H102 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H102))))) i)) (mul2 (eq_refl (1 - beta1)) (s24 i t H102))))).
  assert (s26 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2 = beta2 * s_u_r t + (1 - beta2) * g_u_r (S t) ^ 2)
    by (clear - beta2 g_u g_u_r s24 s_u s_u_r; exact (fun i t H102 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s24 i t H102)))))).
  assert (s27 : forall (i j l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_W (S t) l i j = g_W_r (S t) l)
    by (clear - H49 H99 g_W g_W_r phi s16 s9; exact (fun i j l t H102 => (eq_trans (eq_trans (H99 t l i j) (mul2 (f_equal phi ((s9 t H102) l j)) ((s16 t H102) (S l) i))) (eq_sym (H49 t l))))).
  assert (s28 : forall (i j l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j = beta1 * m_W_r t l + (1 - beta1) * g_W_r (S t) l)
    by (clear - beta1 g_W g_W_r m_W m_W_r s27; exact (fun i j l t H102 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))))) l i j)) (mul2 (eq_refl (1 - beta1)) (s27 i j l t H102))))).
  assert (s29 : forall (i j l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2 = beta2 * s_W_r t l + (1 - beta2) * g_W_r (S t) l ^ 2)
    by (clear - beta2 g_W g_W_r s27 s_W s_W_r; exact (fun i j l t H102 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))) l i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s27 i j l t H102)))))).
  assert (s30 : forall (i l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_b (S t) l i = g_b_r (S t) l)
    by (clear - H50 H88 g_b g_b_r s16; exact (fun i l t H102 => (eq_trans (eq_trans (H88 t l i) ((s16 t H102) (S l) i)) (eq_sym (H50 t l))))).
  assert (s31 : forall (i l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i = beta1 * m_b_r t l + (1 - beta1) * g_b_r (S t) l)
    by (clear - beta1 g_b g_b_r m_b m_b_r s30; exact (fun i l t H102 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))))) l i)) (mul2 (eq_refl (1 - beta1)) (s30 i l t H102))))).
  assert (s32 : forall (i l t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2 = beta2 * s_b_r t l + (1 - beta2) * g_b_r (S t) l ^ 2)
    by (clear - beta2 g_b g_b_r s30 s_b s_b_r; exact (fun i l t H102 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))))))))) l i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s30 i l t H102)))))).
  assert (s33 : forall (i j t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_V (S t) i j = g_V_r (S t) i)
    by (clear - H48 H87 L g_V g_V_r phi s14 s9; exact (fun i j t H102 => (eq_trans (eq_trans (H87 t i j) (mul2 (f_equal phi ((s9 t H102) L j)) (s14 i t H102))) (eq_sym (H48 t i))))).
  assert (s34 : forall (i j t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j = beta1 * m_V_r t i + (1 - beta1) * g_V_r (S t) i)
    by (clear - beta1 g_V g_V_r m_V m_V_r s33; exact (fun i j t H102 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))))))))))) i j)) (mul2 (eq_refl (1 - beta1)) (s33 i j t H102))))).
  assert (s35 : forall (i j t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2 = beta2 * s_V_r t i + (1 - beta2) * g_V_r (S t) i ^ 2)
    by (clear - beta2 g_V g_V_r s33 s_V s_V_r; exact (fun i j t H102 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))))))))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s33 i j t H102)))))).
  assert (s36 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_v (S t) i = g_v_r (S t) i)
    by (clear - H52 H53 g_v g_v_r s14; exact (fun i t H102 => (eq_trans (eq_trans (H52 t i) (s14 i t H102)) (eq_sym (H53 t i))))).
  assert (s37 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_v t i + (1 - beta1) * g_v (S t) i = beta1 * m_v_r t i + (1 - beta1) * g_v_r (S t) i)
    by (clear - beta1 g_v g_v_r m_v m_v_r s36; exact (fun i t H102 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102))))))))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s36 i t H102))))).
  assert (s38 : forall (i t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2 = beta2 * s_v_r t i + (1 - beta2) * g_v_r (S t) i ^ 2)
    by (clear - beta2 g_v g_v_r s36 s_v s_v_r; exact (fun i t H102 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H102)))))))))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s36 i t H102)))))).
  assert (s39 : forall (t : nat) (H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, U (S t) i j = U_r (S t) j) /\ (forall i : nat, forall j : nat, m_U (S t) i j = m_U_r (S t) j) /\ (forall i : nat, forall j : nat, s_U (S t) i j = s_U_r (S t) j) /\ (forall i : nat, u (S t) i = u_r (S t)) /\ (forall i : nat, m_u (S t) i = m_u_r (S t)) /\ (forall i : nat, s_u (S t) i = s_u_r (S t)) /\ (forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W_r (S t) l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = m_W_r (S t) l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W (S t) l i j = s_W_r (S t) l) /\ (forall l : nat, forall i : nat, b (S t) l i = b_r (S t) l) /\ (forall l : nat, forall i : nat, m_b (S t) l i = m_b_r (S t) l) /\ (forall l : nat, forall i : nat, s_b (S t) l i = s_b_r (S t) l) /\ (forall i : nat, forall j : nat, V_ (S t) i j = V_r (S t) i) /\ (forall i : nat, forall j : nat, m_V (S t) i j = m_V_r (S t) i) /\ (forall i : nat, forall j : nat, s_V (S t) i j = s_V_r (S t) i) /\ (forall i : nat, v (S t) i = v_r (S t) i) /\ (forall i : nat, m_v (S t) i = m_v_r (S t) i) /\ (forall i : nat, s_v (S t) i = s_v_r (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H100 H101 H18 H21 H22 H23 H24 H30 H34 H38 H40 H41 H43 H55 H57 H58 H60 H61 H62 H63 H67 H69 H70 H72 H73 H74 H75 H76 H77 H78 H81 H82 H84 H89 H90 H92 H93 H94 H96 H98 U U_r V_ V_r W W_r b b_r beta1 beta2 epsilon eta m_U m_U_r m_V m_V_r m_W m_W_r m_b m_b_r m_u m_u_r m_v m_v_r p p_r q q_r s10 s12 s18 s19 s20 s21 s22 s23 s25 s26 s28 s29 s31 s32 s34 s35 s37 s38 s4 s6 s7 s_U s_U_r s_V s_V_r s_W s_W_r s_b s_b_r s_u s_u_r s_v s_v_r u u_r v v_r; exact (fun t H102 => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H81 t i j) (add2 ((proj1 H102) i j) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s18 i j t H102)) (s20 t H102)) (inv1 (add2 (f_equal sqrt (mul2 (s21 i j t H102) (s23 t H102))) (eq_refl (epsilon)))))))) (eq_sym (H38 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H89 t i j) (s18 i j t H102)) (eq_sym (H55 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H93 t i j) (s21 i j t H102)) (eq_sym (H67 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H76 t i) (add2 (s4 i t H102) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s25 i t H102)) (s20 t H102)) (inv1 (add2 (f_equal sqrt (mul2 (s26 i t H102) (s23 t H102))) (eq_refl (epsilon)))))))) (eq_sym (H34 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H61 t i) (s25 i t H102)) (eq_sym (H18 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H73 t i) (s26 i t H102)) (eq_sym (H30 t)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H98 t l i j) (add2 ((s6 t H102) l i j) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s28 i j l t H102)) (s20 t H102)) (inv1 (add2 (f_equal sqrt (mul2 (s29 i j l t H102) (s23 t H102))) (eq_refl (epsilon)))))))) (eq_sym (H41 t l)))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H100 t l i j) (s28 i j l t H102)) (eq_sym (H58 t l)))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H101 t l i j) (s29 i j l t H102)) (eq_sym (H70 t l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H84 t l i) (add2 (s7 i l t H102) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s31 i l t H102)) (s20 t H102)) (inv1 (add2 (f_equal sqrt (mul2 (s32 i l t H102) (s23 t H102))) (eq_refl (epsilon)))))))) (eq_sym (H43 t l))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H92 t l i) (s31 i l t H102)) (eq_sym (H60 t l))))) (conj (fun l : nat => (fun i : nat => (eq_trans (eq_trans (H96 t l i) (s32 i l t H102)) (eq_sym (H72 t l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H82 t i j) (add2 ((s10 t H102) i j) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s34 i j t H102)) (s20 t H102)) (inv1 (add2 (f_equal sqrt (mul2 (s35 i j t H102) (s23 t H102))) (eq_refl (epsilon)))))))) (eq_sym (H40 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H90 t i j) (s34 i j t H102)) (eq_sym (H57 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H94 t i j) (s35 i j t H102)) (eq_sym (H69 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H77 t i) (add2 (s12 i t H102) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s37 i t H102)) (s20 t H102)) (inv1 (add2 (f_equal sqrt (mul2 (s38 i t H102) (s23 t H102))) (eq_refl (epsilon)))))))) (eq_sym (H78 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H62 t i) (s37 i t H102)) (eq_sym (H63 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H74 t i) (s38 i t H102)) (eq_sym (H75 t i)))) (conj (eq_trans (eq_trans (H21 t) (mul2 (eq_refl (beta1)) (s19 t H102))) (eq_sym (H22 t))) (eq_trans (eq_trans (H23 t) (mul2 (eq_refl (beta2)) (s22 t H102))) (eq_sym (H24 t)))))))))))))))))))))))).
  assert (s40 : forall t : nat, (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H1 H10 H11 H13 H14 H15 H16 H17 H19 H2 H20 H25 H26 H27 H28 H29 H3 H31 H32 H33 H35 H36 H37 H39 H4 H42 H5 H54 H56 H59 H6 H66 H68 H7 H71 H8 H83 H9 H91 H95 U U_r V_ V_r W W_r b b_r m_U m_U_r m_V m_V_r m_W m_W_r m_b m_b_r m_u m_u_r m_v m_v_r p p_r q q_r s39 s_U s_U_r s_V s_V_r s_W s_W_r s_b s_b_r s_u s_u_r s_v s_v_r u u_r v v_r; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t) (conj (fun i : nat => (fun j : nat => (eq_trans (H37 i j) (eq_sym (H8 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H54 i j) (eq_sym (H13 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H66 i j) (eq_sym (H25 j))))) (conj (fun i : nat => (eq_trans (H33 i) (eq_sym H7))) (conj (fun i : nat => (eq_trans (H17 i) (eq_sym H1))) (conj (fun i : nat => (eq_trans (H29 i) (eq_sym H6))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H83 l i j) (eq_sym (H10 l)))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H91 l i j) (eq_sym (H15 l)))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H95 l i j) (eq_sym (H27 l)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H42 l i) (eq_sym (H11 l))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H59 l i) (eq_sym (H16 l))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H71 l i) (eq_sym (H28 l))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H39 i j) (eq_sym (H9 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H56 i j) (eq_sym (H14 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H68 i j) (eq_sym (H26 i))))) (conj (fun i : nat => (eq_trans (H35 i) (eq_sym (H36 i)))) (conj (fun i : nat => (eq_trans (H19 i) (eq_sym (H20 i)))) (conj (fun i : nat => (eq_trans (H31 i) (eq_sym (H32 i)))) (conj (eq_trans H2 (eq_sym H3)) (eq_trans H4 (eq_sym H5))))))))))))))))))))) (fun t : nat => (fun H102 : (forall i : nat, forall j : nat, U t i j = U_r t j) /\ (forall i : nat, forall j : nat, m_U t i j = m_U_r t j) /\ (forall i : nat, forall j : nat, s_U t i j = s_U_r t j) /\ (forall i : nat, u t i = u_r t) /\ (forall i : nat, m_u t i = m_u_r t) /\ (forall i : nat, s_u t i = s_u_r t) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = m_W_r t l) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = s_W_r t l) /\ (forall l : nat, forall i : nat, b t l i = b_r t l) /\ (forall l : nat, forall i : nat, m_b t l i = m_b_r t l) /\ (forall l : nat, forall i : nat, s_b t l i = s_b_r t l) /\ (forall i : nat, forall j : nat, V_ t i j = V_r t i) /\ (forall i : nat, forall j : nat, m_V t i j = m_V_r t i) /\ (forall i : nat, forall j : nat, s_V t i j = s_V_r t i) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t => (s39 t H102))))).
  assert (s41 : forall (j t : nat),
    U_r t j = U_r t j)
    by (clear - U_r; exact (fun j t => (eq_refl (U_r t j)))).
  assert (s42 : forall t : nat, forall i : nat, u t i = u_r t)
    by (clear - s40 u u_r; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s40 t))))))).
  assert (s43 : forall (t : nat),
    u_r t = u_r t)
    by (clear - u_r; exact (fun t => (eq_refl (u_r t)))).
  assert (s44 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = W_r t l)
    by (clear - W W_r s40; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s40 t)))))))))).
  assert (s45 : forall (l t : nat),
    W_r t l = W_r t l)
    by (clear - W_r; exact (fun l t => (eq_refl (W_r t l)))).
  assert (s46 : forall t : nat, forall l : nat, forall i : nat, b t l i = b_r t l)
    by (clear - b b_r s40; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s40 t))))))))))))).
  assert (s47 : forall (l t : nat),
    b_r t l = b_r t l)
    by (clear - b_r; exact (fun l t => (eq_refl (b_r t l)))).
  assert (s48 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = V_r t i)
    by (clear - V_ V_r s40; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s40 t)))))))))))))))).
  assert (s49 : forall (i t : nat),
    V_r t i = V_r t i)
    by (clear - V_r; exact (fun i t => (eq_refl (V_r t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s40 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s40 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s42 t i) (eq_sym (s42 t k))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (fun k : nat => (fun n : nat => (eq_trans (s44 t l i j) (eq_sym (s44 t l k n)))))))) (conj (fun l : nat => (fun i : nat => (fun k : nat => (eq_trans (s46 t l i) (eq_sym (s46 t l k)))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s48 t i j) (eq_sym (s48 t i k))))))))))).
Qed.

Record small41_state := { small41_now_U_r : nat -> R; small41_now_m_U_r : nat -> R; small41_now_s_U_r : nat -> R; small41_now_u_r : R; small41_now_m_u_r : R; small41_now_s_u_r : R; small41_now_W_r : nat -> R; small41_now_m_W_r : nat -> R; small41_now_s_W_r : nat -> R; small41_now_b_r : nat -> R; small41_now_m_b_r : nat -> R; small41_now_s_b_r : nat -> R; small41_now_V_r : nat -> R; small41_now_m_V_r : nat -> R; small41_now_s_V_r : nat -> R; small41_now_v_r : nat -> R; small41_now_m_v_r : nat -> R; small41_now_s_v_r : nat -> R; small41_now_p_r : R; small41_now_q_r : R }.

Section small41.
Variables (L : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (size_n : nat -> nat) (delta_z : nat -> nat -> nat -> R) (x y : nat -> nat -> R) (z : nat -> nat -> nat -> R).
Definition small41_next_z_r (now : small41_state) (t l : nat) : R :=
  z (S t) l 1%nat.
Definition small41_next_o_r (now : small41_state) (t i : nat) : R :=
  INR (size_n L) * phi (small41_next_z_r now t L) * small41_now_V_r now i + small41_now_v_r now i.
Definition small41_next_delta_o_r (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_o_r now t i) (y (S t) i).
Definition small41_next_delta_z_r (now : small41_state) (t l : nat) : R :=
  delta_z (S t) l 1%nat.
Definition small41_next_g_U_r (now : small41_state) (t j : nat) : R :=
  small41_next_delta_z_r now t 0%nat * x (S t) j.
Definition small41_next_g_u_r (now : small41_state) (t : nat) : R :=
  small41_next_delta_z_r now t 0%nat.
Definition small41_next_g_W_r (now : small41_state) (t l : nat) : R :=
  phi (small41_next_z_r now t l) * small41_next_delta_z_r now t (S l).
Definition small41_next_g_b_r (now : small41_state) (t l : nat) : R :=
  small41_next_delta_z_r now t (S l).
Definition small41_next_g_V_r (now : small41_state) (t i : nat) : R :=
  phi (small41_next_z_r now t L) * small41_next_delta_o_r now t i.
Definition small41_next_g_v_r (now : small41_state) (t i : nat) : R :=
  small41_next_delta_o_r now t i.
Definition small41_next_U_r (now : small41_state) (t j : nat) : R :=
  small41_now_U_r now j - eta * (beta1 * small41_now_m_U_r now j + (1 - beta1) * small41_next_g_U_r now t j) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_U_r now j + (1 - beta2) * small41_next_g_U_r now t j ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_U_r (now : small41_state) (t j : nat) : R :=
  beta1 * small41_now_m_U_r now j + (1 - beta1) * small41_next_g_U_r now t j.
Definition small41_next_s_U_r (now : small41_state) (t j : nat) : R :=
  beta2 * small41_now_s_U_r now j + (1 - beta2) * small41_next_g_U_r now t j ^ 2.
Definition small41_next_u_r (now : small41_state) (t : nat) : R :=
  small41_now_u_r now - eta * (beta1 * small41_now_m_u_r now + (1 - beta1) * small41_next_g_u_r now t) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_u_r now + (1 - beta2) * small41_next_g_u_r now t ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_u_r (now : small41_state) (t : nat) : R :=
  beta1 * small41_now_m_u_r now + (1 - beta1) * small41_next_g_u_r now t.
Definition small41_next_s_u_r (now : small41_state) (t : nat) : R :=
  beta2 * small41_now_s_u_r now + (1 - beta2) * small41_next_g_u_r now t ^ 2.
Definition small41_next_W_r (now : small41_state) (t l : nat) : R :=
  small41_now_W_r now l - eta * (beta1 * small41_now_m_W_r now l + (1 - beta1) * small41_next_g_W_r now t l) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_W_r now l + (1 - beta2) * small41_next_g_W_r now t l ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_W_r (now : small41_state) (t l : nat) : R :=
  beta1 * small41_now_m_W_r now l + (1 - beta1) * small41_next_g_W_r now t l.
Definition small41_next_s_W_r (now : small41_state) (t l : nat) : R :=
  beta2 * small41_now_s_W_r now l + (1 - beta2) * small41_next_g_W_r now t l ^ 2.
Definition small41_next_b_r (now : small41_state) (t l : nat) : R :=
  small41_now_b_r now l - eta * (beta1 * small41_now_m_b_r now l + (1 - beta1) * small41_next_g_b_r now t l) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_b_r now l + (1 - beta2) * small41_next_g_b_r now t l ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_b_r (now : small41_state) (t l : nat) : R :=
  beta1 * small41_now_m_b_r now l + (1 - beta1) * small41_next_g_b_r now t l.
Definition small41_next_s_b_r (now : small41_state) (t l : nat) : R :=
  beta2 * small41_now_s_b_r now l + (1 - beta2) * small41_next_g_b_r now t l ^ 2.
Definition small41_next_V_r (now : small41_state) (t i : nat) : R :=
  small41_now_V_r now i - eta * (beta1 * small41_now_m_V_r now i + (1 - beta1) * small41_next_g_V_r now t i) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_V_r now i + (1 - beta2) * small41_next_g_V_r now t i ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_V_r (now : small41_state) (t i : nat) : R :=
  beta1 * small41_now_m_V_r now i + (1 - beta1) * small41_next_g_V_r now t i.
Definition small41_next_s_V_r (now : small41_state) (t i : nat) : R :=
  beta2 * small41_now_s_V_r now i + (1 - beta2) * small41_next_g_V_r now t i ^ 2.
Definition small41_next_v_r (now : small41_state) (t i : nat) : R :=
  small41_now_v_r now i - eta * (beta1 * small41_now_m_v_r now i + (1 - beta1) * small41_next_g_v_r now t i) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_v_r now i + (1 - beta2) * small41_next_g_v_r now t i ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_v_r (now : small41_state) (t i : nat) : R :=
  beta1 * small41_now_m_v_r now i + (1 - beta1) * small41_next_g_v_r now t i.
Definition small41_next_s_v_r (now : small41_state) (t i : nat) : R :=
  beta2 * small41_now_s_v_r now i + (1 - beta2) * small41_next_g_v_r now t i ^ 2.
Definition small41_next_p_r (now : small41_state) (t : nat) : R :=
  beta1 * small41_now_p_r now.
Definition small41_next_q_r (now : small41_state) (t : nat) : R :=
  beta2 * small41_now_q_r now.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_U_r := small41_next_U_r now t; small41_now_m_U_r := small41_next_m_U_r now t; small41_now_s_U_r := small41_next_s_U_r now t; small41_now_u_r := small41_next_u_r now t; small41_now_m_u_r := small41_next_m_u_r now t; small41_now_s_u_r := small41_next_s_u_r now t; small41_now_W_r := small41_next_W_r now t; small41_now_m_W_r := small41_next_m_W_r now t; small41_now_s_W_r := small41_next_s_W_r now t; small41_now_b_r := small41_next_b_r now t; small41_now_m_b_r := small41_next_m_b_r now t; small41_now_s_b_r := small41_next_s_b_r now t; small41_now_V_r := small41_next_V_r now t; small41_now_m_V_r := small41_next_m_V_r now t; small41_now_s_V_r := small41_next_s_V_r now t; small41_now_v_r := small41_next_v_r now t; small41_now_m_v_r := small41_next_m_v_r now t; small41_now_s_v_r := small41_next_s_v_r now t; small41_now_p_r := small41_next_p_r now t; small41_now_q_r := small41_next_q_r now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_U_r := fun j => c; small41_now_m_U_r := fun j => 0; small41_now_s_U_r := fun j => 0; small41_now_u_r := 0; small41_now_m_u_r := 0; small41_now_s_u_r := 0; small41_now_W_r := fun l => c; small41_now_m_W_r := fun l => 0; small41_now_s_W_r := fun l => 0; small41_now_b_r := fun l => 0; small41_now_m_b_r := fun l => 0; small41_now_s_b_r := fun l => 0; small41_now_V_r := fun i => c; small41_now_m_V_r := fun i => 0; small41_now_s_V_r := fun i => 0; small41_now_v_r := fun i => 0; small41_now_m_v_r := fun i => 0; small41_now_s_v_r := fun i => 0; small41_now_p_r := 1; small41_now_q_r := 1 |} | S t => small41_step (small41_after t) t end.
Definition small41_U_r (t : nat) := small41_now_U_r (small41_after t).
Definition small41_m_U_r (t : nat) := small41_now_m_U_r (small41_after t).
Definition small41_s_U_r (t : nat) := small41_now_s_U_r (small41_after t).
Definition small41_u_r (t : nat) := small41_now_u_r (small41_after t).
Definition small41_m_u_r (t : nat) := small41_now_m_u_r (small41_after t).
Definition small41_s_u_r (t : nat) := small41_now_s_u_r (small41_after t).
Definition small41_W_r (t : nat) := small41_now_W_r (small41_after t).
Definition small41_m_W_r (t : nat) := small41_now_m_W_r (small41_after t).
Definition small41_s_W_r (t : nat) := small41_now_s_W_r (small41_after t).
Definition small41_b_r (t : nat) := small41_now_b_r (small41_after t).
Definition small41_m_b_r (t : nat) := small41_now_m_b_r (small41_after t).
Definition small41_s_b_r (t : nat) := small41_now_s_b_r (small41_after t).
Definition small41_V_r (t : nat) := small41_now_V_r (small41_after t).
Definition small41_m_V_r (t : nat) := small41_now_m_V_r (small41_after t).
Definition small41_s_V_r (t : nat) := small41_now_s_V_r (small41_after t).
Definition small41_v_r (t : nat) := small41_now_v_r (small41_after t).
Definition small41_m_v_r (t : nat) := small41_now_m_v_r (small41_after t).
Definition small41_s_v_r (t : nat) := small41_now_s_v_r (small41_after t).
Definition small41_p_r (t : nat) := small41_now_p_r (small41_after t).
Definition small41_q_r (t : nat) := small41_now_q_r (small41_after t).
Definition small41_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small41_next_z_r (small41_after t) t end.
Definition small41_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_o_r (small41_after t) t end.
Definition small41_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_o_r (small41_after t) t end.
Definition small41_delta_z_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small41_next_delta_z_r (small41_after t) t end.
Definition small41_g_U_r (t : nat) : nat -> R :=
  match t with O => fun j => 0 | S t => small41_next_g_U_r (small41_after t) t end.
Definition small41_g_u_r (t : nat) : R :=
  match t with O => 0 | S t => small41_next_g_u_r (small41_after t) t end.
Definition small41_g_W_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small41_next_g_W_r (small41_after t) t end.
Definition small41_g_b_r (t : nat) : nat -> R :=
  match t with O => fun l => 0 | S t => small41_next_g_b_r (small41_after t) t end.
Definition small41_g_V_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_g_V_r (small41_after t) t end.
Definition small41_g_v_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_g_v_r (small41_after t) t end.
End small41.

Lemma L4_2 (L d m : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o : nat -> nat -> R) (delta_z g_U g_V : nat -> nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_u g_v : nat -> nat -> R) (m_U m_V : nat -> nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_u m_v o : nat -> nat -> R) (p q : nat -> R) (s_U s_V : nat -> nat -> nat -> R) (s_W : nat -> nat -> nat -> nat -> R) (s_b : nat -> nat -> nat -> R) (s_u s_v u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H2 : p 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H17 : forall i : nat, m_u 0%nat i = 0)
    (H19 : forall i : nat, m_v 0%nat i = 0)
    (H21 : forall t : nat, p (S t) = beta1 * p t)
    (H23 : forall t : nat, q (S t) = beta2 * q t)
    (H29 : forall i : nat, s_u 0%nat i = 0)
    (H31 : forall i : nat, s_v 0%nat i = 0)
    (H33 : forall i : nat, u 0%nat i = 0)
    (H35 : forall i : nat, v 0%nat i = 0)
    (H37 : forall i : nat, forall j : nat, U 0%nat i j = c)
    (H39 : forall i : nat, forall j : nat, V_ 0%nat i j = c)
    (H42 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H44 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H51 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H52 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H54 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H56 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H59 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H61 : forall t : nat, forall i : nat, m_u (S t) i = beta1 * m_u t i + (1 - beta1) * g_u (S t) i)
    (H62 : forall t : nat, forall i : nat, m_v (S t) i = beta1 * m_v t i + (1 - beta1) * g_v (S t) i)
    (H64 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => phi (z (S t) L j) * V_ t i j) + v t i)
    (H66 : forall i : nat, forall j : nat, s_U 0%nat i j = 0)
    (H68 : forall i : nat, forall j : nat, s_V 0%nat i j = 0)
    (H71 : forall l : nat, forall i : nat, s_b 0%nat l i = 0)
    (H73 : forall t : nat, forall i : nat, s_u (S t) i = beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2)
    (H74 : forall t : nat, forall i : nat, s_v (S t) i = beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2)
    (H76 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (beta1 * m_u t i + (1 - beta1) * g_u (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H77 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (beta1 * m_v t i + (1 - beta1) * g_v (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H79 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H81 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H82 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H83 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = c)
    (H84 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H85 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * phi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H86 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H87 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = phi (z (S t) L j) * delta_o (S t) i)
    (H88 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H89 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j)
    (H90 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j)
    (H91 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H92 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i)
    (H93 : forall t : nat, forall i : nat, forall j : nat, s_U (S t) i j = beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2)
    (H94 : forall t : nat, forall i : nat, forall j : nat, s_V (S t) i j = beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2)
    (H95 : forall l : nat, forall i : nat, forall j : nat, s_W 0%nat l i j = 0)
    (H96 : forall t : nat, forall l : nat, forall i : nat, s_b (S t) l i = beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2)
    (H97 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H98 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H99 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H100 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j)
    (H101 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, s_W (S t) l i j = beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  pose (U_r := fun _ _ : nat => 0).
  pose (V_r := fun _ _ : nat => 0).
  pose (W_r := fun _ _ : nat => 0).
  pose (b_r := fun _ _ : nat => 0).
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (delta_z_r := fun _ _ : nat => 0).
  pose (g_U_r := fun _ _ : nat => 0).
  pose (g_V_r := fun _ _ : nat => 0).
  pose (g_W_r := fun _ _ : nat => 0).
  pose (g_b_r := fun _ _ : nat => 0).
  pose (g_u_r := fun _ : nat => 0).
  pose (g_v_r := fun _ _ : nat => 0).
  pose (m_U_r := fun _ _ : nat => 0).
  pose (m_V_r := fun _ _ : nat => 0).
  pose (m_W_r := fun _ _ : nat => 0).
  pose (m_b_r := fun _ _ : nat => 0).
  pose (m_u_r := fun _ : nat => 0).
  pose (m_v_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_U_r := fun _ _ : nat => 0).
  pose (s_V_r := fun _ _ : nat => 0).
  pose (s_W_r := fun _ _ : nat => 0).
  pose (s_b_r := fun _ _ : nat => 0).
  pose (s_u_r := fun _ : nat => 0).
  pose (s_v_r := fun _ _ : nat => 0).
  pose (u_r := fun _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  pose (z_r := fun _ _ : nat => 0).
  exact (L4_1 L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n U (small41_U_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) V_ (small41_V_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) W (small41_W_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) b (small41_b_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) delta_o (small41_delta_o_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) delta_z (small41_delta_z_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) g_U (small41_g_U_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) g_V (small41_g_V_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) g_W (small41_g_W_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) g_b (small41_g_b_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) g_u (small41_g_u_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) g_v (small41_g_v_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) m_U (small41_m_U_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) m_V (small41_m_V_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) m_W (small41_m_W_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) m_b (small41_m_b_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) m_u (small41_m_u_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) m_v (small41_m_v_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) o (small41_o_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) p (small41_p_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) q (small41_q_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) s_U (small41_s_U_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) s_V (small41_s_V_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) s_W (small41_s_W_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) s_b (small41_s_b_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) s_u (small41_s_u_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) s_v (small41_s_v_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) u (small41_u_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) v (small41_v_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) x y z (small41_z_r L beta1 beta2 c epsilon eta ell_prime phi size_n delta_z x y z) eq_refl H2 eq_refl H4 eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H17 (fun _ => eq_refl) H19 (fun _ => eq_refl) H21 (fun _ => eq_refl) H23 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H29 (fun _ => eq_refl) H31 (fun _ => eq_refl) H33 (fun _ => eq_refl) H35 (fun _ => eq_refl) H37 (fun _ _ => eq_refl) H39 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H42 (fun _ _ => eq_refl) H44 (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H51 H52 (fun _ _ => eq_refl) H54 (fun _ _ => eq_refl) H56 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H59 (fun _ _ => eq_refl) H61 H62 (fun _ _ => eq_refl) H64 (fun _ _ => eq_refl) H66 (fun _ _ => eq_refl) H68 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H71 (fun _ _ => eq_refl) H73 H74 (fun _ _ => eq_refl) H76 H77 (fun _ _ => eq_refl) H79 (fun _ _ => eq_refl) H81 H82 H83 H84 H85 H86 H87 H88 H89 H90 H91 H92 H93 H94 H95 H96 H97 H98 H99 H100 H101).
Qed.

Theorem claim4 :
  forall (L d m : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let U := (run41_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let s_U := (run41_s_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let u := (run41_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let s_u := (run41_s_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let W := (run41_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let s_W := (run41_s_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let b := (run41_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let s_b := (run41_s_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let V_ := (run41_V_ L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let s_V := (run41_s_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let s_v := (run41_s_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let p := (run41_p L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let q := (run41_q L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let g_U := (run41_g_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let g_u := (run41_g_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let g_W := (run41_g_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let g_b := (run41_g_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let g_V := (run41_g_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  let g_v := (run41_g_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  (forall t : nat, 1 - beta1 * p t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta2 * q t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall l : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall l : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall l : nat, forall i : nat, sqrt ((beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall l : nat, forall i : nat, 0 <= (beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, U t i j = U t k j) /\ (forall i : nat, forall k : nat, u t i = u t k) /\ (forall l : nat, forall i : nat, forall j : nat, forall k : nat, forall n : nat, W t l i j = W t l k n) /\ (forall l : nat, forall i : nat, forall k : nat, b t l i = b t l k) /\ (forall i : nat, forall j : nat, forall k : nat, V_ t i j = V_ t i k).
Proof.
  intros L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y U s_U u s_u W s_W b s_b V_ s_V s_v p q g_U g_u g_W g_b g_V g_v H104 H105 H106 H107 H108 H109 H110 H111 H112 H113 H114 H115 H116 H117.
  exact (L4_2 L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n (run41_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_V_ L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_delta_o L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_delta_z L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_g_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_g_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_g_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_g_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_g_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_g_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_m_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_m_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_m_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_m_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_m_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_m_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_o L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_p L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_q L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_s_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_s_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_s_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_s_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_s_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_s_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) (run41_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) x y (run41_z L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run41_layers_delta_z L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim4_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let beta1 := (1 / 2 : R) in
  let beta2 := (3 : R) in
  let c := (1 : R) in
  let epsilon := (1 / 3 : R) in
  let eta := (2 : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let p := (run41_p L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y) in
  (p 1%nat <> p 0%nat).
Proof.
  intros L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y p.
  pose (s_U := (run41_s_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (V_ := (run41_V_ L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (U := (run41_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (u := (run41_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (z := (run41_z L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (W := (run41_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (b := (run41_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (v := (run41_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (o := (run41_o L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (delta_o := (run41_delta_o L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (delta_z := (run41_delta_z L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (g_U := (run41_g_U L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (q := (run41_q L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (s_u := (run41_s_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (g_u := (run41_g_u L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (s_W := (run41_s_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (g_W := (run41_g_W L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (s_b := (run41_s_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (g_b := (run41_g_b L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (s_V := (run41_s_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (g_V := (run41_g_V L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (s_v := (run41_s_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  pose (g_v := (run41_g_v L d m beta1 beta2 c epsilon eta ell_prime phi phi_prime size_n x y)).
  assert (v1 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v1 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : s_U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : V_ 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : U 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : u 0%nat 1%nat = 0)
    by (refine (eq_refl : u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [1; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W 0%nat 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [1; 1; 0] (same_parts v7 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : o 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [1; 1; 0] (same_parts v10 (same_parts v4 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta_o 1%nat 1%nat = 0)
    by (refine (eq_trans (y := o 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [1; 1] (same_parts v12 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : W 0%nat 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : delta_z 1%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : delta_z 1%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta_z 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta 1 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 1) * 1 * (W 0%nat 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * 1 * (1 * 0 + 0) + 0 * 1 * (1 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 1 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 1); W 0%nat 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 1%nat] [1; 1; 0; 0; 1; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_same (1))) (same_parts v4 (same_parts v13 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (PEc (1 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts v14 (same_parts v15 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta_z 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta 0 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 0) * 1 * (W 0%nat 0%nat 1%nat 1%nat * delta_z 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 1 * (1 * 0 + 0) + 1 * 1 * (1 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 0 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 0); W 0%nat 0%nat 1%nat 1%nat; delta_z 1%nat 1%nat 1%nat] [0; 1; 0; 1; 1; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_other (0) (1) (number_apart (0 # 1) (1 # 1) eq_refl))) (same_parts v4 (same_parts v13 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (PEc (0 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) (same_parts v8 (same_parts v16 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : g_U 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_U 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 1%nat 1%nat + (1 - beta2) * g_U 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 1%nat 1%nat; g_U 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v3 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_U 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_U 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : g_U 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_U 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 1%nat 0%nat + (1 - beta2) * g_U 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 1%nat 0%nat; g_U 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_U 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_U 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : V_ 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : W 0%nat 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : delta_z 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta 0 (INR L) * 1 * (V_ 0%nat 1%nat 0%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 0) * 1 * (W 0%nat 0%nat 1%nat 0%nat * delta_z 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 1 * (1 * 0 + 0) + 1 * 1 * (1 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 0 (INR L); V_ 0%nat 1%nat 0%nat; delta_o 1%nat 1%nat; pos (INR L - 0); W 0%nat 0%nat 1%nat 0%nat; delta_z 1%nat 1%nat 1%nat] [0; 1; 0; 1; 1; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_other (0) (1) (number_apart (0 # 1) (1 # 1) eq_refl))) (same_parts v24 (same_parts v13 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (PEc (0 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) (same_parts v25 (same_parts v16 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : g_U 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v26 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_U 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 0%nat 1%nat + (1 - beta2) * g_U 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 0%nat 1%nat; g_U 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v23 (same_parts v27 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : s_U 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_U 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : g_U 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v26 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : s_U 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 0%nat 0%nat + (1 - beta2) * g_U 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 0%nat 0%nat; g_U 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v29 (same_parts v30 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : q 1%nat = 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v32 eq_refl))) (ring_fact [] (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_u 0%nat 1%nat = 0)
    by (refine (eq_refl : s_u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : g_u 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 0%nat 1%nat] [0] (same_parts v17 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_u 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_u 0%nat 1%nat + (1 - beta2) * g_u 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_u 0%nat 1%nat; g_u 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v34 (same_parts v35 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : s_u 0%nat 0%nat = 0)
    by (refine (eq_refl : s_u 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : g_u 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 0%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 0%nat 0%nat] [0] (same_parts v26 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : s_u 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_u 0%nat 0%nat + (1 - beta2) * g_u 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_u 0%nat 0%nat; g_u 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v37 (same_parts v38 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : s_W 0%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : g_W 1%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 1%nat] [1; 0] (same_parts v10 (same_parts v15 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : s_W 1%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 1%nat 1%nat + (1 - beta2) * g_W 1%nat 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 1%nat 1%nat; g_W 1%nat 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v40 (same_parts v41 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_W 0%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W 0%nat 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : b 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : z 1%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 0%nat 1%nat + 0 + b 0%nat 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 0%nat 1%nat; b 0%nat 0%nat 0%nat] [1; 1; 0] (same_parts v7 (same_parts v44 (same_parts v45 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : g_W 1%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_z 1%nat 2%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_z 1%nat 2%nat 1%nat] [1; 0] (same_parts v46 (same_parts v15 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : s_W 1%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 1%nat 0%nat + (1 - beta2) * g_W 1%nat 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 1%nat 0%nat; g_W 1%nat 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v43 (same_parts v47 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : s_W 0%nat 1%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : delta_z 1%nat 2%nat 0%nat = 0)
    by (refine (eq_refl : delta_z 1%nat 2%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : g_W 1%nat 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 0%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 0%nat] [1; 0] (same_parts v10 (same_parts v50 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W 1%nat 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 0%nat 1%nat + (1 - beta2) * g_W 1%nat 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 0%nat 1%nat; g_W 1%nat 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v49 (same_parts v51 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_W 0%nat 1%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : g_W 1%nat 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_z 1%nat 2%nat 0%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_z 1%nat 2%nat 0%nat] [1; 0] (same_parts v46 (same_parts v50 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : s_W 1%nat 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 0%nat 0%nat + (1 - beta2) * g_W 1%nat 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 0%nat 0%nat; g_W 1%nat 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v53 (same_parts v54 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_W 0%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : g_W 1%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * delta_z 1%nat 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 1%nat; delta_z 1%nat 1%nat 1%nat] [1; 0] (same_parts v7 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : s_W 1%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 1%nat 1%nat + (1 - beta2) * g_W 1%nat 0%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 1%nat 1%nat; g_W 1%nat 0%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v56 (same_parts v57 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_W 0%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : U 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : u 0%nat 0%nat = 0)
    by (refine (eq_refl : u 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : z 1%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := U 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 0%nat 1%nat; x 1%nat 1%nat; u 0%nat 0%nat] [1; 1; 0] (same_parts v60 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v61 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : g_W 1%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 0%nat * delta_z 1%nat 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 0%nat; delta_z 1%nat 1%nat 1%nat] [1; 0] (same_parts v62 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : s_W 1%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 1%nat 0%nat + (1 - beta2) * g_W 1%nat 0%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 1%nat 0%nat; g_W 1%nat 0%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v59 (same_parts v63 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : s_W 0%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : W 0%nat 1%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : delta_z 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta 1 (INR L) * 1 * (V_ 0%nat 1%nat 0%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 1) * 1 * (W 0%nat 1%nat 1%nat 0%nat * delta_z 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * 1 * (1 * 0 + 0) + 0 * 1 * (1 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 1 (INR L); V_ 0%nat 1%nat 0%nat; delta_o 1%nat 1%nat; pos (INR L - 1); W 0%nat 1%nat 1%nat 0%nat; delta_z 1%nat 2%nat 1%nat] [1; 1; 0; 0; 1; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_same (1))) (same_parts v24 (same_parts v13 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (PEc (1 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts v66 (same_parts v15 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : g_W 1%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * delta_z 1%nat 1%nat 0%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 1%nat; delta_z 1%nat 1%nat 0%nat] [1; 0] (same_parts v7 (same_parts v67 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : s_W 1%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 0%nat 1%nat + (1 - beta2) * g_W 1%nat 0%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 0%nat 1%nat; g_W 1%nat 0%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v65 (same_parts v68 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : s_W 0%nat 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : g_W 1%nat 0%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 0%nat * delta_z 1%nat 1%nat 0%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 0%nat; delta_z 1%nat 1%nat 0%nat] [1; 0] (same_parts v62 (same_parts v67 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : s_W 1%nat 0%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 0%nat 0%nat + (1 - beta2) * g_W 1%nat 0%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 0%nat 0%nat; g_W 1%nat 0%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v70 (same_parts v71 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : s_b 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_b 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : g_b 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 2%nat 1%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 2%nat 1%nat] [0] (same_parts v15 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : s_b 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 1%nat 1%nat + (1 - beta2) * g_b 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 1%nat 1%nat; g_b 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v73 (same_parts v74 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_b 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_b 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : g_b 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 2%nat 0%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 2%nat 0%nat] [0] (same_parts v50 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : s_b 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 1%nat 0%nat + (1 - beta2) * g_b 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 1%nat 0%nat; g_b 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v76 (same_parts v77 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : s_b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : g_b 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 1%nat 1%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 1%nat 1%nat] [0] (same_parts v16 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : s_b 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 0%nat 1%nat + (1 - beta2) * g_b 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 0%nat 1%nat; g_b 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v79 (same_parts v80 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : s_b 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : g_b 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 1%nat 0%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 1%nat 0%nat] [0] (same_parts v67 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : s_b 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 0%nat 0%nat + (1 - beta2) * g_b 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 0%nat 0%nat; g_b 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v82 (same_parts v83 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : s_V 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_V 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : g_V 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_o 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_o 1%nat 1%nat] [1; 0] (same_parts v10 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : s_V 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 1%nat 1%nat + (1 - beta2) * g_V 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 1%nat 1%nat; g_V 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v85 (same_parts v86 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : s_V 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_V 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : g_V 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_o 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_o 1%nat 1%nat] [1; 0] (same_parts v46 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : s_V 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 1%nat 0%nat + (1 - beta2) * g_V 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 1%nat 0%nat; g_V 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v88 (same_parts v89 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : s_V 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_V 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : V_ 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : v 0%nat 0%nat = 0)
    by (refine (eq_refl : v 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : o 1%nat 0%nat = 1)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 0%nat 1%nat + 0 + v 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 0%nat 1%nat; v 0%nat 0%nat] [1; 1; 0] (same_parts v10 (same_parts v92 (same_parts v93 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : delta_o 1%nat 0%nat = 0)
    by (refine (eq_trans (y := o 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 0%nat; y 1%nat 0%nat] [1; 1] (same_parts v94 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : g_V 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_o 1%nat 0%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_o 1%nat 0%nat] [1; 0] (same_parts v10 (same_parts v95 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : s_V 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 0%nat 1%nat + (1 - beta2) * g_V 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 0%nat 1%nat; g_V 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v91 (same_parts v96 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : s_V 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_V 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : g_V 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_o 1%nat 0%nat) eq_refl (eq_trans (y := 1 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_o 1%nat 0%nat] [1; 0] (same_parts v46 (same_parts v95 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : s_V 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 0%nat 0%nat + (1 - beta2) * g_V 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 0%nat 0%nat; g_V 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v98 (same_parts v99 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : s_v 0%nat 1%nat = 0)
    by (refine (eq_refl : s_v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : g_v 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_o 1%nat 1%nat) eq_refl (rewritten (V 1) [delta_o 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : s_v 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_v 0%nat 1%nat + (1 - beta2) * g_v 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_v 0%nat 1%nat; g_v 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v101 (same_parts v102 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : s_v 0%nat 0%nat = 0)
    by (refine (eq_refl : s_v 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : g_v 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_o 1%nat 0%nat) eq_refl (rewritten (V 1) [delta_o 1%nat 0%nat] [0] (same_parts v95 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : s_v 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_v 0%nat 0%nat + (1 - beta2) * g_v 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_v 0%nat 0%nat; g_v 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v104 (same_parts v105 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (p 1%nat) (p 0%nat) (rewritten (V 1) [p 1%nat] [1 / 2] (same_parts v2 eq_refl)) (rewritten (V 1) [p 0%nat] [1] (same_parts v1 eq_refl)) (number_apart (1 # 2) (1 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim1_moves, claim2_moves, claim3_moves, claim4_moves).
Print Assumptions certified.
