(* The certificate of the page `mlp-zero-at-zero-frozen-any-depth`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{U}$, $\mathbf{u}$, $\mathbf{W}$, $\mathbf{b}$ and $\mathbf{V}$ never change *)

Record run11_state := { run11_now_U : nat -> nat -> R; run11_now_u : nat -> R; run11_now_W : nat -> nat -> nat -> R; run11_now_b : nat -> nat -> R; run11_now_V_ : nat -> nat -> R; run11_now_v : nat -> R }.

Section run11.
Variables (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run11_next_z (now : run11_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run11_now_U now i j * x (S t) j) + run11_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run11_next_z now t l j) * run11_now_W now l i j) + run11_now_b now l i end.
Definition run11_next_o (now : run11_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => psi (run11_next_z now t L j) * run11_now_V_ now i j) + run11_now_v now i.
Definition run11_next_delta_o (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_o now t i) (y (S t) i).
Fixpoint run11_next_delta_z_from (rest : nat) (now : run11_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * psi_prime (run11_next_z now t L i) * Sum 1 m (fun j => run11_now_V_ now j i * run11_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run11_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run11_now_W now l j i * run11_next_delta_z_from rest now t (S l) j) end.
Definition run11_next_delta_z (now : run11_state) (t l i : nat) : R := run11_next_delta_z_from (S L - l) now t l i.
Lemma run11_layers_delta_z (now : run11_state) (t l i : nat) :
  run11_next_delta_z now t l i = delta (INR l) (INR L) * psi_prime (run11_next_z now t L i) * Sum 1 m (fun j => run11_now_V_ now j i * run11_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run11_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run11_now_W now l j i * run11_next_delta_z now t (S l) j).
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
  run11_now_V_ now i j - eta * psi (run11_next_z now t L j) * run11_next_delta_o now t i.
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

Lemma L1_1 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o delta_o_r : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (o o_r u v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, u 0%nat i = 0)
    (H3 : forall i : nat, v 0%nat i = 0)
    (H4 : forall i : nat, v_r 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H7 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H8 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H9 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H11 : forall t : nat, forall i : nat, o_r (S t) i = v_r t i)
    (H12 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H13 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H14 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * delta_o_r (S t) i)
    (H15 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * psi (z (S t) L j) * delta_o (S t) i)
    (H18 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H19 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H20 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H21 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H22 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 d (fun j => 0) = 0)
    by (clear - d y; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (j_0 l t : nat),
    phi (z (S t) l j_0) * 0 = 0)
    by (clear - phi z; exact (fun j_0 l t => (ring_fact [phi (z (S t) l j_0)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s6 : forall (l : nat),
    Sum 1 (size_n l) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n l) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n l) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n l) [])) (eq_refl (0))) eq_refl)))).
  assert (s7 : forall (i l t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    b t l i = 0)
    by (clear - b; exact (fun i l t H23 => ((proj1 (proj2 (proj2 (proj2 H23)))) l i))).
  assert (s8 : forall (t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, z (S t) l i = 0)
    by (clear - H15 H21 d phi s2 s3 s4 s5 s6 s7 size_n x z; exact (fun t H23 => (nat_ind (fun l => forall i : nat, z (S t) l i = 0) (fun i : nat => (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat d _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H23) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 H23)) i)) s4))) (fun l : nat => (fun H24 : forall i : nat, z (S t) l i = 0 => (fun i : nat => (eq_trans (H21 t l i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_refl (phi (z (S t) l j_0))) ((proj1 (proj2 (proj2 H23))) l i j_0)) (s5 j_0 l t)))) (s6 l)) (s7 i l t H23)) s4)))))))).
  assert (s9 : forall (t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_; exact (fun t H23 => (proj1 (proj2 (proj2 (proj2 (proj2 H23))))))).
  assert (s10 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s11 : Sum 1 (size_n L) (fun j => 0) = 0)
    by (clear - L size_n y; exact (rewritten (V 1) [Sum 1 (size_n L) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n L) [])) (eq_refl (0))) eq_refl))).
  assert (s12 : forall (i t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H23 => ((proj2 (proj2 (proj2 (proj2 (proj2 H23))))) i))).
  assert (s13 : forall (i t : nat),
    0 + v_r t i = v_r t i)
    by (clear - v_r; exact (fun i t => (ring_fact [v_r t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s14 : forall (i t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    o (S t) i = o_r (S t) i)
    by (clear - H1 H10 H11 L o o_r psi s10 s11 s12 s13 s8 s9 size_n; exact (fun i t H23 => (eq_trans (eq_trans (H10 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (f_equal psi ((s8 t H23) L j_0)) H1) ((s9 t H23) i j_0)) s10))) s11) (s12 i t H23)) (s13 i t))) (eq_sym (H11 t i))))).
  assert (s15 : forall (i t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H8 H9 delta_o delta_o_r ell_prime s14 y; exact (fun i t H23 => (eq_trans (eq_trans (H8 t i) (f_equal2 ell_prime (s14 i t H23) (eq_refl (y (S t) i)))) (eq_sym (H9 t i))))).
  assert (s16 : forall (j_0 t : nat),
    0 * delta_o_r (S t) j_0 = 0)
    by (clear - delta_o_r; exact (fun j_0 t => (ring_fact [delta_o_r (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : Sum 1 m (fun j => 0) = 0)
    by (clear - m y; exact (rewritten (V 1) [Sum 1 m (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s18 : forall (l : nat),
    delta (INR l) (INR L) * psi_prime 0 * 0 = 0)
    by (clear - L psi_prime; exact (fun l => (ring_fact [delta (INR l) (INR L); psi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (j_0 l t : nat),
    0 * delta_z (S t) (S l) j_0 = 0)
    by (clear - delta_z; exact (fun j_0 l t => (ring_fact [delta_z (S t) (S l) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall (l : nat),
    Sum 1 (size_n (S l)) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n (S l)) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n (S l)) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n (S l)) [])) (eq_refl (0))) eq_refl)))).
  assert (s21 : forall (l : nat),
    pos (INR L - INR l) * phi_prime 0 * 0 = 0)
    by (clear - L phi_prime; exact (fun l => (ring_fact [pos (INR L - INR l); phi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, delta_z (S t) l i = 0)
    by (clear - H20 L delta_z m phi_prime psi_prime s15 s16 s17 s18 s19 s20 s21 s4 s8 s9 size_n; exact (fun t H23 => (fun l : nat => (fun i : nat => (eq_trans (H20 t l i) (eq_trans (add2 (eq_trans (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal psi_prime ((s8 t H23) L i))) (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 ((s9 t H23) j_0 i) ((fun i : nat => (s15 i t H23)) j_0)) (s16 j_0 t)))) s17)) (s18 l)) (eq_trans (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s8 t H23) l i))) (eq_trans (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H23))) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0))) (s19 j_0 l t)))) (s20 l))) (s21 l))) s4)))))).
  assert (s23 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s24 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s25 : - (eta * phi 0 * 0) = 0)
    by (clear - eta phi; exact (ring_fact [eta; phi 0] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : forall (i t : nat),
    - (eta * 0 * delta_o_r (S t) i) = 0)
    by (clear - delta_o_r eta; exact (fun i t => (ring_fact [eta; delta_o_r (S t) i] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s27 : forall t : nat, (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i))
    by (clear - H1 H12 H13 H14 H16 H17 H18 H19 H2 H22 H3 H4 H5 H6 H7 L U V_ W b eta phi psi s12 s15 s22 s23 s24 s25 s26 s4 s7 s8 s9 u v v_r x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)) (conj H5 (conj H2 (conj H18 (conj H7 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))))) (fun t : nat => (fun H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H16 t i j) (eq_trans (add2 ((proj1 H23) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) ((s22 t H23) 0%nat i)) (eq_refl (x (S t) j)))) (s23 j t))) s4)))) (conj (fun i : nat => (eq_trans (H12 t i) (eq_trans (add2 ((proj1 (proj2 H23)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) ((s22 t H23) 0%nat i))) s24)) s4))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H22 t l i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H23))) l i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (f_equal phi ((s8 t H23) l j))) ((s22 t H23) (S l) i))) s25)) s4))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H19 t l i) (eq_trans (add2 (s7 i l t H23) (eq_trans (opp1 (mul2 (eq_refl (eta)) ((s22 t H23) (S l) i))) s24)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((s9 t H23) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (f_equal psi ((s8 t H23) L j)) H1)) (s15 i t H23))) (s26 i t))) s4)))) (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 (s12 i t H23) (opp1 (mul2 (eq_refl (eta)) (s15 i t H23))))) (eq_sym (H14 t i))))))))))))).
  assert (s28 : forall t : nat, forall i : nat, u t i = 0)
    by (clear - s27 u; exact (fun t : nat => (proj1 (proj2 (s27 t))))).
  assert (s29 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = 0)
    by (clear - W s27; exact (fun t : nat => (proj1 (proj2 (proj2 (s27 t)))))).
  assert (s30 : forall t : nat, forall l : nat, forall i : nat, b t l i = 0)
    by (clear - b s27; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s27 t))))))).
  assert (s31 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_ s27; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s27 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s27 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s27 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s28 t i) (eq_sym (s28 0%nat i)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (s29 t l i j) (eq_sym (s29 0%nat l i j)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (s30 t l i) (eq_sym (s30 0%nat l i))))) (fun i : nat => (fun j : nat => (eq_trans (s31 t i j) (eq_sym (s31 0%nat i j)))))))))).
Qed.

Record small11_state := { small11_now_v_r : nat -> R }.

Section small11.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small11_next_o_r (now : small11_state) (t i : nat) : R :=
  small11_now_v_r now i.
Definition small11_next_delta_o_r (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_o_r now t i) (y (S t) i).
Definition small11_next_v_r (now : small11_state) (t i : nat) : R :=
  small11_now_v_r now i - eta * small11_next_delta_o_r now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_v_r := small11_next_v_r now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_v_r := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_v_r (t : nat) := small11_now_v_r (small11_after t).
Definition small11_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_o_r (small11_after t) t end.
Definition small11_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_o_r (small11_after t) t end.
End small11.

Lemma L1_2 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (o u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, u 0%nat i = 0)
    (H3 : forall i : nat, v 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H7 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H8 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H12 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H13 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H15 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * psi (z (S t) L j) * delta_o (S t) i)
    (H18 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H19 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H20 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H21 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H22 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  exact (L1_1 L d m eta ell_prime phi phi_prime psi psi_prime size_n U V_ W b delta_o (small11_delta_o_r eta ell_prime y) delta_z o (small11_o_r eta ell_prime y) u v (small11_v_r eta ell_prime y) x y z H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 (fun _ _ => eq_refl) H10 (fun _ _ => eq_refl) H12 H13 (fun _ _ => eq_refl) H15 H16 H17 H18 H19 H20 H21 H22).
Qed.

Theorem claim1 :
  forall (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let U := (run11_U L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let u := (run11_u L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let W := (run11_W L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let b := (run11_b L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let V_ := (run11_V_ L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  psi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  intros L d m eta ell_prime phi phi_prime psi psi_prime size_n x y U u W b V_ H1.
  exact (L1_2 L d m eta ell_prime phi phi_prime psi psi_prime size_n (run11_U L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_V_ L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_W L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_b L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_delta_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_delta_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_u L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run11_v L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) x y (run11_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run11_layers_delta_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let psi := fun z_ : R => z_ in
  let psi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let U := (run11_U L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let u := (run11_u L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let W := (run11_W L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let b := (run11_b L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let V_ := (run11_V_ L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let v := (run11_v L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  psi 0 = 0 /\ (v 1%nat 1%nat <> v 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j)).
Proof.
  intros L d m eta ell_prime phi phi_prime psi psi_prime size_n x y U u W b V_ v.
  pose (z := (run11_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (o := (run11_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (delta_o := (run11_delta_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
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
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (v 1%nat 1%nat) (v 0%nat 1%nat) (rewritten (V 1) [v 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [v 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 L d m eta ell_prime phi phi_prime psi psi_prime size_n x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{o}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run21_state := { run21_now_U : nat -> nat -> R; run21_now_u : nat -> R; run21_now_W : nat -> nat -> nat -> R; run21_now_b : nat -> nat -> R; run21_now_V_ : nat -> nat -> R; run21_now_v : nat -> R }.

Section run21.
Variables (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run21_next_z (now : run21_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run21_now_U now i j * x (S t) j) + run21_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run21_next_z now t l j) * run21_now_W now l i j) + run21_now_b now l i end.
Definition run21_next_o (now : run21_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => psi (run21_next_z now t L j) * run21_now_V_ now i j) + run21_now_v now i.
Definition run21_next_delta_o (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_o now t i) (y (S t) i).
Fixpoint run21_next_delta_z_from (rest : nat) (now : run21_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * psi_prime (run21_next_z now t L i) * Sum 1 m (fun j => run21_now_V_ now j i * run21_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run21_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run21_now_W now l j i * run21_next_delta_z_from rest now t (S l) j) end.
Definition run21_next_delta_z (now : run21_state) (t l i : nat) : R := run21_next_delta_z_from (S L - l) now t l i.
Lemma run21_layers_delta_z (now : run21_state) (t l i : nat) :
  run21_next_delta_z now t l i = delta (INR l) (INR L) * psi_prime (run21_next_z now t L i) * Sum 1 m (fun j => run21_now_V_ now j i * run21_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run21_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run21_now_W now l j i * run21_next_delta_z now t (S l) j).
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
  run21_now_V_ now i j - eta * psi (run21_next_z now t L j) * run21_next_delta_o now t i.
Definition run21_next_v (now : run21_state) (t i : nat) : R :=
  run21_now_v now i - eta * run21_next_delta_o now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_U := run21_next_U now t; run21_now_u := run21_next_u now t; run21_now_W := run21_next_W now t; run21_now_b := run21_next_b now t; run21_now_V_ := run21_next_V_ now t; run21_now_v := run21_next_v now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_U := fun i j => 0; run21_now_u := fun i => 0; run21_now_W := fun l i j => 0; run21_now_b := fun l i => 0; run21_now_V_ := fun i j => 0; run21_now_v := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Record run22_state := { run22_now_U' : nat -> nat -> R; run22_now_u' : nat -> R; run22_now_W' : nat -> nat -> nat -> R; run22_now_b' : nat -> nat -> R; run22_now_V' : nat -> nat -> R; run22_now_v' : nat -> R }.

Section run22.
Variables (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x' y : nat -> nat -> R).
Fixpoint run22_next_z' (now : run22_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run22_now_U' now i j * x' (S t) j) + run22_now_u' now i | S l => Sum 1 (size_n l) (fun j => phi (run22_next_z' now t l j) * run22_now_W' now l i j) + run22_now_b' now l i end.
Definition run22_next_o' (now : run22_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => psi (run22_next_z' now t L j) * run22_now_V' now i j) + run22_now_v' now i.
Definition run22_next_delta_o' (now : run22_state) (t i : nat) : R :=
  ell_prime (run22_next_o' now t i) (y (S t) i).
Fixpoint run22_next_delta_z'_from (rest : nat) (now : run22_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * psi_prime (run22_next_z' now t L i) * Sum 1 m (fun j => run22_now_V' now j i * run22_next_delta_o' now t j) + pos (INR L - INR l) * phi_prime (run22_next_z' now t l i) * Sum 1 (size_n (S l)) (fun j => run22_now_W' now l j i * run22_next_delta_z'_from rest now t (S l) j) end.
Definition run22_next_delta_z' (now : run22_state) (t l i : nat) : R := run22_next_delta_z'_from (S L - l) now t l i.
Lemma run22_layers_delta_z' (now : run22_state) (t l i : nat) :
  run22_next_delta_z' now t l i = delta (INR l) (INR L) * psi_prime (run22_next_z' now t L i) * Sum 1 m (fun j => run22_now_V' now j i * run22_next_delta_o' now t j) + pos (INR L - INR l) * phi_prime (run22_next_z' now t l i) * Sum 1 (size_n (S l)) (fun j => run22_now_W' now l j i * run22_next_delta_z' now t (S l) j).
Proof using All. unfold run22_next_delta_z'. by_layers l L. Qed.
Definition run22_next_U' (now : run22_state) (t i j : nat) : R :=
  run22_now_U' now i j - eta * run22_next_delta_z' now t 0%nat i * x' (S t) j.
Definition run22_next_u' (now : run22_state) (t i : nat) : R :=
  run22_now_u' now i - eta * run22_next_delta_z' now t 0%nat i.
Definition run22_next_W' (now : run22_state) (t l i j : nat) : R :=
  run22_now_W' now l i j - eta * phi (run22_next_z' now t l j) * run22_next_delta_z' now t (S l) i.
Definition run22_next_b' (now : run22_state) (t l i : nat) : R :=
  run22_now_b' now l i - eta * run22_next_delta_z' now t (S l) i.
Definition run22_next_V' (now : run22_state) (t i j : nat) : R :=
  run22_now_V' now i j - eta * psi (run22_next_z' now t L j) * run22_next_delta_o' now t i.
Definition run22_next_v' (now : run22_state) (t i : nat) : R :=
  run22_now_v' now i - eta * run22_next_delta_o' now t i.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_U' := run22_next_U' now t; run22_now_u' := run22_next_u' now t; run22_now_W' := run22_next_W' now t; run22_now_b' := run22_next_b' now t; run22_now_V' := run22_next_V' now t; run22_now_v' := run22_next_v' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_U' := fun i j => 0; run22_now_u' := fun i => 0; run22_now_W' := fun l i j => 0; run22_now_b' := fun l i => 0; run22_now_V' := fun i j => 0; run22_now_v' := fun i => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_U' (t : nat) := run22_now_U' (run22_after t).
Definition run22_u' (t : nat) := run22_now_u' (run22_after t).
Definition run22_W' (t : nat) := run22_now_W' (run22_after t).
Definition run22_b' (t : nat) := run22_now_b' (run22_after t).
Definition run22_V' (t : nat) := run22_now_V' (run22_after t).
Definition run22_v' (t : nat) := run22_now_v' (run22_after t).
Definition run22_z' (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run22_next_z' (run22_after t) t end.
Definition run22_o' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_o' (run22_after t) t end.
Definition run22_delta_o' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_delta_o' (run22_after t) t end.
Definition run22_delta_z' (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run22_next_delta_z' (run22_after t) t end.
End run22.

Lemma L2_1 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o delta_o_r : nat -> nat -> R) (delta_z : nat -> nat -> nat -> R) (o o_r u v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, u 0%nat i = 0)
    (H3 : forall i : nat, v 0%nat i = 0)
    (H4 : forall i : nat, v_r 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H7 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H8 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H9 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H11 : forall t : nat, forall i : nat, o_r (S t) i = v_r t i)
    (H12 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H13 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H14 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * delta_o_r (S t) i)
    (H15 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * psi (z (S t) L j) * delta_o (S t) i)
    (H18 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H19 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H20 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H21 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H22 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i) :
  forall t : nat, forall i : nat, o (S t) i = o_r (S t) i.
Proof.
  assert (s1 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s2 : Sum 1 d (fun j => 0) = 0)
    by (clear - d y; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s3 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (j_0 l t : nat),
    phi (z (S t) l j_0) * 0 = 0)
    by (clear - phi z; exact (fun j_0 l t => (ring_fact [phi (z (S t) l j_0)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s5 : forall (l : nat),
    Sum 1 (size_n l) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n l) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n l) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n l) [])) (eq_refl (0))) eq_refl)))).
  assert (s6 : forall (i l t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    b t l i = 0)
    by (clear - b; exact (fun i l t H23 => ((proj1 (proj2 (proj2 (proj2 H23)))) l i))).
  assert (s7 : forall (t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, z (S t) l i = 0)
    by (clear - H15 H21 d phi s1 s2 s3 s4 s5 s6 size_n x z; exact (fun t H23 => (nat_ind (fun l => forall i : nat, z (S t) l i = 0) (fun i : nat => (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat d _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H23) i j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) s2) ((proj1 (proj2 H23)) i)) s3))) (fun l : nat => (fun H24 : forall i : nat, z (S t) l i = 0 => (fun i : nat => (eq_trans (H21 t l i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_refl (phi (z (S t) l j_0))) ((proj1 (proj2 (proj2 H23))) l i j_0)) (s4 j_0 l t)))) (s5 l)) (s6 i l t H23)) s3)))))))).
  assert (s8 : forall (t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_; exact (fun t H23 => (proj1 (proj2 (proj2 (proj2 (proj2 H23))))))).
  assert (s9 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s10 : Sum 1 (size_n L) (fun j => 0) = 0)
    by (clear - L size_n y; exact (rewritten (V 1) [Sum 1 (size_n L) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n L) [])) (eq_refl (0))) eq_refl))).
  assert (s11 : forall (i t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H23 => ((proj2 (proj2 (proj2 (proj2 (proj2 H23))))) i))).
  assert (s12 : forall (i t : nat),
    0 + v_r t i = v_r t i)
    by (clear - v_r; exact (fun i t => (ring_fact [v_r t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s13 : forall (i t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    o (S t) i = o_r (S t) i)
    by (clear - H1 H10 H11 L o o_r psi s10 s11 s12 s7 s8 s9 size_n; exact (fun i t H23 => (eq_trans (eq_trans (H10 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (f_equal psi ((s7 t H23) L j_0)) H1) ((s8 t H23) i j_0)) s9))) s10) (s11 i t H23)) (s12 i t))) (eq_sym (H11 t i))))).
  assert (s14 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s15 : forall (i t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H8 H9 delta_o delta_o_r ell_prime s13 y; exact (fun i t H23 => (eq_trans (eq_trans (H8 t i) (f_equal2 ell_prime (s13 i t H23) (eq_refl (y (S t) i)))) (eq_sym (H9 t i))))).
  assert (s16 : forall (j_0 t : nat),
    0 * delta_o_r (S t) j_0 = 0)
    by (clear - delta_o_r; exact (fun j_0 t => (ring_fact [delta_o_r (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : Sum 1 m (fun j => 0) = 0)
    by (clear - m y; exact (rewritten (V 1) [Sum 1 m (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s18 : forall (l : nat),
    delta (INR l) (INR L) * psi_prime 0 * 0 = 0)
    by (clear - L psi_prime; exact (fun l => (ring_fact [delta (INR l) (INR L); psi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (j_0 l t : nat),
    0 * delta_z (S t) (S l) j_0 = 0)
    by (clear - delta_z; exact (fun j_0 l t => (ring_fact [delta_z (S t) (S l) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall (l : nat),
    Sum 1 (size_n (S l)) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n (S l)) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n (S l)) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n (S l)) [])) (eq_refl (0))) eq_refl)))).
  assert (s21 : forall (l : nat),
    pos (INR L - INR l) * phi_prime 0 * 0 = 0)
    by (clear - L phi_prime; exact (fun l => (ring_fact [pos (INR L - INR l); phi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (t : nat) (H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)),
    forall l : nat, forall i : nat, delta_z (S t) l i = 0)
    by (clear - H20 L delta_z m phi_prime psi_prime s15 s16 s17 s18 s19 s20 s21 s3 s7 s8 size_n; exact (fun t H23 => (fun l : nat => (fun i : nat => (eq_trans (H20 t l i) (eq_trans (add2 (eq_trans (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal psi_prime ((s7 t H23) L i))) (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 ((s8 t H23) j_0 i) ((fun i : nat => (s15 i t H23)) j_0)) (s16 j_0 t)))) s17)) (s18 l)) (eq_trans (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s7 t H23) l i))) (eq_trans (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H23))) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0))) (s19 j_0 l t)))) (s20 l))) (s21 l))) s3)))))).
  assert (s23 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s24 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s25 : - (eta * phi 0 * 0) = 0)
    by (clear - eta phi; exact (ring_fact [eta; phi 0] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : forall (i t : nat),
    - (eta * 0 * delta_o_r (S t) i) = 0)
    by (clear - delta_o_r eta; exact (fun i t => (ring_fact [eta; delta_o_r (S t) i] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s27 : forall t : nat, (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i))
    by (clear - H1 H12 H13 H14 H16 H17 H18 H19 H2 H22 H3 H4 H5 H6 H7 L U V_ W b eta phi psi s11 s15 s22 s23 s24 s25 s26 s3 s6 s7 s8 u v v_r x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i)) (conj H5 (conj H2 (conj H18 (conj H7 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))))) (fun t : nat => (fun H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H16 t i j) (eq_trans (add2 ((proj1 H23) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) ((s22 t H23) 0%nat i)) (eq_refl (x (S t) j)))) (s23 j t))) s3)))) (conj (fun i : nat => (eq_trans (H12 t i) (eq_trans (add2 ((proj1 (proj2 H23)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) ((s22 t H23) 0%nat i))) s24)) s3))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H22 t l i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H23))) l i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (f_equal phi ((s7 t H23) l j))) ((s22 t H23) (S l) i))) s25)) s3))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H19 t l i) (eq_trans (add2 (s6 i l t H23) (eq_trans (opp1 (mul2 (eq_refl (eta)) ((s22 t H23) (S l) i))) s24)) s3)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((s8 t H23) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (f_equal psi ((s7 t H23) L j)) H1)) (s15 i t H23))) (s26 i t))) s3)))) (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 (s11 i t H23) (opp1 (mul2 (eq_refl (eta)) (s15 i t H23))))) (eq_sym (H14 t i))))))))))))).
  exact (fun t : nat => ((fun H23 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, v t i = v_r t i) => (fun i : nat => (s13 i t H23))) (s27 t))).
Qed.

Lemma L2_2 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U U' V_ V' : nat -> nat -> nat -> R) (W W' : nat -> nat -> nat -> nat -> R) (b b' : nat -> nat -> nat -> R) (delta_o delta_o' delta_o_r : nat -> nat -> R) (delta_z delta_z' : nat -> nat -> nat -> R) (o o' o_r u u' v v' v_r x x' y : nat -> nat -> R) (z z' : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, u 0%nat i = 0)
    (H3 : forall i : nat, v 0%nat i = 0)
    (H4 : forall i : nat, v_r 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H7 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H8 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H9 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H11 : forall t : nat, forall i : nat, o_r (S t) i = v_r t i)
    (H12 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H13 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H14 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * delta_o_r (S t) i)
    (H15 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * psi (z (S t) L j) * delta_o (S t) i)
    (H18 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H19 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H20 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H21 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H22 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H25 : forall i : nat, u' 0%nat i = 0)
    (H26 : forall i : nat, v' 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, U' 0%nat i j = 0)
    (H28 : forall i : nat, forall j : nat, V' 0%nat i j = 0)
    (H29 : forall l : nat, forall i : nat, b' 0%nat l i = 0)
    (H30 : forall t : nat, forall i : nat, delta_o' (S t) i = ell_prime (o' (S t) i) (y (S t) i))
    (H31 : forall t : nat, forall i : nat, o' (S t) i = Sum 1 (size_n L) (fun j => psi (z' (S t) L j) * V' t i j) + v' t i)
    (H32 : forall t : nat, forall i : nat, u' (S t) i = u' t i - eta * delta_z' (S t) 0%nat i)
    (H33 : forall t : nat, forall i : nat, v' (S t) i = v' t i - eta * delta_o' (S t) i)
    (H34 : forall t : nat, forall i : nat, z' (S t) 0%nat i = Sum 1 d (fun j => U' t i j * x' (S t) j) + u' t i)
    (H35 : forall t : nat, forall i : nat, forall j : nat, U' (S t) i j = U' t i j - eta * delta_z' (S t) 0%nat i * x' (S t) j)
    (H36 : forall t : nat, forall i : nat, forall j : nat, V' (S t) i j = V' t i j - eta * psi (z' (S t) L j) * delta_o' (S t) i)
    (H37 : forall l : nat, forall i : nat, forall j : nat, W' 0%nat l i j = 0)
    (H38 : forall t : nat, forall l : nat, forall i : nat, b' (S t) l i = b' t l i - eta * delta_z' (S t) (S l) i)
    (H39 : forall t : nat, forall l : nat, forall i : nat, delta_z' (S t) l i = delta (INR l) (INR L) * psi_prime (z' (S t) L i) * Sum 1 m (fun j => V' t j i * delta_o' (S t) j) + pos (INR L - INR l) * phi_prime (z' (S t) l i) * Sum 1 (size_n (S l)) (fun j => W' t l j i * delta_z' (S t) (S l) j))
    (H40 : forall t : nat, forall l : nat, forall i : nat, z' (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z' (S t) l j) * W' t l i j) + b' t l i)
    (H41 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W' (S t) l i j = W' t l i j - eta * phi (z' (S t) l j) * delta_z' (S t) (S l) i) :
  forall t : nat, forall i : nat, o (S t) i = o' (S t) i.
Proof.
  assert (s28 : forall (i t : nat),
    o_r (S t) i = o_r (S t) i)
    by (clear - o_r; exact (fun i t => (eq_refl (o_r (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L2_1 L d m eta ell_prime phi phi_prime psi psi_prime size_n U V_ W b delta_o delta_o_r delta_z o o_r u v v_r x y z H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22) t i) (eq_sym ((L2_1 L d m eta ell_prime phi phi_prime psi psi_prime size_n U' V' W' b' delta_o' delta_o_r delta_z' o' o_r u' v' v_r x' y z' H1 H25 H26 H4 H27 H28 H29 H30 H9 H31 H11 H32 H33 H14 H34 H35 H36 H37 H38 H39 H40 H41) t i))))).
Qed.

Record small21_state := { small21_now_v_r : nat -> R }.

Section small21.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small21_next_o_r (now : small21_state) (t i : nat) : R :=
  small21_now_v_r now i.
Definition small21_next_delta_o_r (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_o_r now t i) (y (S t) i).
Definition small21_next_v_r (now : small21_state) (t i : nat) : R :=
  small21_now_v_r now i - eta * small21_next_delta_o_r now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_v_r := small21_next_v_r now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_v_r := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_v_r (t : nat) := small21_now_v_r (small21_after t).
Definition small21_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_o_r (small21_after t) t end.
Definition small21_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_o_r (small21_after t) t end.
End small21.

Lemma L2_3 (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U U' V_ V' : nat -> nat -> nat -> R) (W W' : nat -> nat -> nat -> nat -> R) (b b' : nat -> nat -> nat -> R) (delta_o delta_o' : nat -> nat -> R) (delta_z delta_z' : nat -> nat -> nat -> R) (o o' u u' v v' x x' y : nat -> nat -> R) (z z' : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, u 0%nat i = 0)
    (H3 : forall i : nat, v 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H7 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H8 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H12 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * delta_z (S t) 0%nat i)
    (H13 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * delta_o (S t) i)
    (H15 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * delta_z (S t) 0%nat i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * psi (z (S t) L j) * delta_o (S t) i)
    (H18 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H19 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * delta_z (S t) (S l) i)
    (H20 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H21 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H22 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H25 : forall i : nat, u' 0%nat i = 0)
    (H26 : forall i : nat, v' 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, U' 0%nat i j = 0)
    (H28 : forall i : nat, forall j : nat, V' 0%nat i j = 0)
    (H29 : forall l : nat, forall i : nat, b' 0%nat l i = 0)
    (H30 : forall t : nat, forall i : nat, delta_o' (S t) i = ell_prime (o' (S t) i) (y (S t) i))
    (H31 : forall t : nat, forall i : nat, o' (S t) i = Sum 1 (size_n L) (fun j => psi (z' (S t) L j) * V' t i j) + v' t i)
    (H32 : forall t : nat, forall i : nat, u' (S t) i = u' t i - eta * delta_z' (S t) 0%nat i)
    (H33 : forall t : nat, forall i : nat, v' (S t) i = v' t i - eta * delta_o' (S t) i)
    (H34 : forall t : nat, forall i : nat, z' (S t) 0%nat i = Sum 1 d (fun j => U' t i j * x' (S t) j) + u' t i)
    (H35 : forall t : nat, forall i : nat, forall j : nat, U' (S t) i j = U' t i j - eta * delta_z' (S t) 0%nat i * x' (S t) j)
    (H36 : forall t : nat, forall i : nat, forall j : nat, V' (S t) i j = V' t i j - eta * psi (z' (S t) L j) * delta_o' (S t) i)
    (H37 : forall l : nat, forall i : nat, forall j : nat, W' 0%nat l i j = 0)
    (H38 : forall t : nat, forall l : nat, forall i : nat, b' (S t) l i = b' t l i - eta * delta_z' (S t) (S l) i)
    (H39 : forall t : nat, forall l : nat, forall i : nat, delta_z' (S t) l i = delta (INR l) (INR L) * psi_prime (z' (S t) L i) * Sum 1 m (fun j => V' t j i * delta_o' (S t) j) + pos (INR L - INR l) * phi_prime (z' (S t) l i) * Sum 1 (size_n (S l)) (fun j => W' t l j i * delta_z' (S t) (S l) j))
    (H40 : forall t : nat, forall l : nat, forall i : nat, z' (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z' (S t) l j) * W' t l i j) + b' t l i)
    (H41 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W' (S t) l i j = W' t l i j - eta * phi (z' (S t) l j) * delta_z' (S t) (S l) i) :
  forall t : nat, forall i : nat, o (S t) i = o' (S t) i.
Proof.
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  exact (L2_2 L d m eta ell_prime phi phi_prime psi psi_prime size_n U U' V_ V' W W' b b' delta_o delta_o' (small21_delta_o_r eta ell_prime y) delta_z delta_z' o o' (small21_o_r eta ell_prime y) u u' v v' (small21_v_r eta ell_prime y) x x' y z z' H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 (fun _ _ => eq_refl) H10 (fun _ _ => eq_refl) H12 H13 (fun _ _ => eq_refl) H15 H16 H17 H18 H19 H20 H21 H22 H25 H26 H27 H28 H29 H30 H31 H32 H33 H34 H35 H36 H37 H38 H39 H40 H41).
Qed.

Theorem claim2 :
  forall (L d m : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x x' y : nat -> nat -> R),
  let o := (run21_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let o' := (run22_o' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) in
  psi 0 = 0 ->
  forall t : nat, forall i : nat, o (S t) i = o' (S t) i.
Proof.
  intros L d m eta ell_prime phi phi_prime psi psi_prime size_n x x' y o o' H1.
  exact (L2_3 L d m eta ell_prime phi phi_prime psi psi_prime size_n (run21_U L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_U' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_V_ L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_V' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_W L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_W' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_b L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_b' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_delta_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_delta_o' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_delta_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_delta_z' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_o' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_u L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_u' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) (run21_v L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_v' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) x x' y (run21_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) (run22_z' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run21_layers_delta_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run22_layers_delta_z' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let psi := fun z_ : R => z_ in
  let psi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let v := (run21_v L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let o := (run21_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let o' := (run22_o' L d m eta ell_prime phi phi_prime psi psi_prime size_n x' y) in
  psi 0 = 0 /\ (v 1%nat 1%nat <> v 0%nat 1%nat) /\ (forall t : nat, forall i : nat, o (S t) i = o' (S t) i).
Proof.
  intros L d m eta ell_prime phi phi_prime psi psi_prime size_n x x' y v o o'.
  pose (U := (run21_U L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (u := (run21_u L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (z := (run21_z L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (W := (run21_W L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (b := (run21_b L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (V_ := (run21_V_ L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (delta_o := (run21_delta_o L d m eta ell_prime phi phi_prime psi psi_prime size_n x y)).
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
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (v 1%nat 1%nat) (v 0%nat 1%nat) (rewritten (V 1) [v 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [v 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 L d m eta ell_prime phi phi_prime psi psi_prime size_n x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with momentum, $\mathbf{U}$, $\mathbf{u}$, $\mathbf{W}$, $\mathbf{b}$ and $\mathbf{V}$ never change *)

Record run31_state := { run31_now_U : nat -> nat -> R; run31_now_m_U : nat -> nat -> R; run31_now_u : nat -> R; run31_now_m_u : nat -> R; run31_now_W : nat -> nat -> nat -> R; run31_now_m_W : nat -> nat -> nat -> R; run31_now_b : nat -> nat -> R; run31_now_m_b : nat -> nat -> R; run31_now_V_ : nat -> nat -> R; run31_now_m_V : nat -> nat -> R; run31_now_v : nat -> R; run31_now_m_v : nat -> R }.

Section run31.
Variables (L d m : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run31_next_z (now : run31_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run31_now_U now i j * x (S t) j) + run31_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run31_next_z now t l j) * run31_now_W now l i j) + run31_now_b now l i end.
Definition run31_next_o (now : run31_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => psi (run31_next_z now t L j) * run31_now_V_ now i j) + run31_now_v now i.
Definition run31_next_delta_o (now : run31_state) (t i : nat) : R :=
  ell_prime (run31_next_o now t i) (y (S t) i).
Fixpoint run31_next_delta_z_from (rest : nat) (now : run31_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * psi_prime (run31_next_z now t L i) * Sum 1 m (fun j => run31_now_V_ now j i * run31_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run31_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run31_now_W now l j i * run31_next_delta_z_from rest now t (S l) j) end.
Definition run31_next_delta_z (now : run31_state) (t l i : nat) : R := run31_next_delta_z_from (S L - l) now t l i.
Lemma run31_layers_delta_z (now : run31_state) (t l i : nat) :
  run31_next_delta_z now t l i = delta (INR l) (INR L) * psi_prime (run31_next_z now t L i) * Sum 1 m (fun j => run31_now_V_ now j i * run31_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run31_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run31_now_W now l j i * run31_next_delta_z now t (S l) j).
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
  psi (run31_next_z now t L j) * run31_next_delta_o now t i.
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
  match t with O => {| run31_now_U := fun i j => 0; run31_now_m_U := fun i j => 0; run31_now_u := fun i => 0; run31_now_m_u := fun i => 0; run31_now_W := fun l i j => 0; run31_now_m_W := fun l i j => 0; run31_now_b := fun l i => 0; run31_now_m_b := fun l i => 0; run31_now_V_ := fun i j => 0; run31_now_m_V := fun i j => 0; run31_now_v := fun i => 0; run31_now_m_v := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (L d m : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o delta_o_r : nat -> nat -> R) (delta_z g_U g_V : nat -> nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_u g_v g_v_r : nat -> nat -> R) (m_U m_V : nat -> nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_u m_v m_v_r o o_r u v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, m_u 0%nat i = 0)
    (H3 : forall i : nat, m_v 0%nat i = 0)
    (H4 : forall i : nat, m_v_r 0%nat i = 0)
    (H5 : forall i : nat, u 0%nat i = 0)
    (H6 : forall i : nat, v 0%nat i = 0)
    (H7 : forall i : nat, v_r 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H10 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H11 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H14 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H15 : forall t : nat, forall i : nat, g_v_r (S t) i = delta_o_r (S t) i)
    (H16 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H17 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H18 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H19 : forall t : nat, forall i : nat, m_u (S t) i = mu * m_u t i + g_u (S t) i)
    (H20 : forall t : nat, forall i : nat, m_v (S t) i = mu * m_v t i + g_v (S t) i)
    (H21 : forall t : nat, forall i : nat, m_v_r (S t) i = mu * m_v_r t i + g_v_r (S t) i)
    (H22 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H23 : forall t : nat, forall i : nat, o_r (S t) i = v_r t i)
    (H24 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (mu * m_u t i + g_u (S t) i))
    (H25 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (mu * m_v t i + g_v (S t) i))
    (H26 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * (mu * m_v_r t i + g_v_r (S t) i))
    (H27 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (mu * m_U t i j + g_U (S t) i j))
    (H29 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (mu * m_V t i j + g_V (S t) i j))
    (H30 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H31 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (mu * m_b t l i + g_b (S t) l i))
    (H32 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H33 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H34 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = psi (z (S t) L j) * delta_o (S t) i)
    (H35 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H36 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = mu * m_U t i j + g_U (S t) i j)
    (H37 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = mu * m_V t i j + g_V (S t) i j)
    (H38 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H39 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = mu * m_b t l i + g_b (S t) l i)
    (H40 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H41 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (mu * m_W t l i j + g_W (S t) l i j))
    (H42 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H43 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = mu * m_W t l i j + g_W (S t) l i j) :
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : mu * 0 = 0)
    by (clear - mu; exact (ring_fact [mu] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 d (fun j => 0) = 0)
    by (clear - d y; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall l : nat, forall i : nat, forall j : nat, W t l i j = 0)
    by (clear - W; exact (fun t H44 => (proj1 (proj2 (proj2 (proj2 (proj2 H44))))))).
  assert (s7 : forall (j_0 l t : nat),
    phi (z (S t) l j_0) * 0 = 0)
    by (clear - phi z; exact (fun j_0 l t => (ring_fact [phi (z (S t) l j_0)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s8 : forall (l : nat),
    Sum 1 (size_n l) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n l) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n l) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n l) [])) (eq_refl (0))) eq_refl)))).
  assert (s9 : forall (i l t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    b t l i = 0)
    by (clear - b; exact (fun i l t H44 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H44))))))) l i))).
  assert (s10 : forall (t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall l : nat, forall i : nat, z (S t) l i = 0)
    by (clear - H27 H40 d phi s3 s4 s5 s6 s7 s8 s9 size_n x z; exact (fun t H44 => (nat_ind (fun l => forall i : nat, z (S t) l i = 0) (fun i : nat => (eq_trans (H27 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat d _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H44) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 (proj2 H44))) i)) s5))) (fun l : nat => (fun H45 : forall i : nat, z (S t) l i = 0 => (fun i : nat => (eq_trans (H40 t l i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_refl (phi (z (S t) l j_0))) ((s6 t H44) l i j_0)) (s7 j_0 l t)))) (s8 l)) (s9 i l t H44)) s5)))))))).
  assert (s11 : forall (t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_; exact (fun t H44 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H44))))))))))).
  assert (s12 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s13 : Sum 1 (size_n L) (fun j => 0) = 0)
    by (clear - L size_n y; exact (rewritten (V 1) [Sum 1 (size_n L) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n L) [])) (eq_refl (0))) eq_refl))).
  assert (s14 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H44 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H44))))))))))) i))).
  assert (s15 : forall (i t : nat),
    0 + v_r t i = v_r t i)
    by (clear - v_r; exact (fun i t => (ring_fact [v_r t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s16 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    o (S t) i = o_r (S t) i)
    by (clear - H1 H22 H23 L o o_r psi s10 s11 s12 s13 s14 s15 size_n; exact (fun i t H44 => (eq_trans (eq_trans (H22 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (f_equal psi ((s10 t H44) L j_0)) H1) ((s11 t H44) i j_0)) s12))) s13) (s14 i t H44)) (s15 i t))) (eq_sym (H23 t i))))).
  assert (s17 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H11 H12 delta_o delta_o_r ell_prime s16 y; exact (fun i t H44 => (eq_trans (eq_trans (H11 t i) (f_equal2 ell_prime (s16 i t H44) (eq_refl (y (S t) i)))) (eq_sym (H12 t i))))).
  assert (s18 : forall (j_0 t : nat),
    0 * delta_o_r (S t) j_0 = 0)
    by (clear - delta_o_r; exact (fun j_0 t => (ring_fact [delta_o_r (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : Sum 1 m (fun j => 0) = 0)
    by (clear - m y; exact (rewritten (V 1) [Sum 1 m (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s20 : forall (l : nat),
    delta (INR l) (INR L) * psi_prime 0 * 0 = 0)
    by (clear - L psi_prime; exact (fun l => (ring_fact [delta (INR l) (INR L); psi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s21 : forall (j_0 l t : nat),
    0 * delta_z (S t) (S l) j_0 = 0)
    by (clear - delta_z; exact (fun j_0 l t => (ring_fact [delta_z (S t) (S l) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (l : nat),
    Sum 1 (size_n (S l)) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n (S l)) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n (S l)) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n (S l)) [])) (eq_refl (0))) eq_refl)))).
  assert (s23 : forall (l : nat),
    pos (INR L - INR l) * phi_prime 0 * 0 = 0)
    by (clear - L phi_prime; exact (fun l => (ring_fact [pos (INR L - INR l); phi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s24 : forall (t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    forall l : nat, forall i : nat, delta_z (S t) l i = 0)
    by (clear - H32 L delta_z m phi_prime psi_prime s10 s11 s17 s18 s19 s20 s21 s22 s23 s5 s6 size_n; exact (fun t H44 => (fun l : nat => (fun i : nat => (eq_trans (H32 t l i) (eq_trans (add2 (eq_trans (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal psi_prime ((s10 t H44) L i))) (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 ((s11 t H44) j_0 i) ((fun i : nat => (s17 i t H44)) j_0)) (s18 j_0 t)))) s19)) (s20 l)) (eq_trans (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s10 t H44) l i))) (eq_trans (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (eq_trans (mul2 ((s6 t H44) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0))) (s21 j_0 l t)))) (s22 l))) (s23 l))) s5)))))).
  assert (s25 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s26 : forall (i j t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_U (S t) i j = 0)
    by (clear - H33 g_U s24 s25 x; exact (fun i j t H44 => (eq_trans (H33 t i j) (eq_trans (mul2 ((s24 t H44) 0%nat i) (eq_refl (x (S t) j))) (s25 j t))))).
  assert (s27 : forall (i j t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_U t i j + g_U (S t) i j = 0)
    by (clear - g_U m_U mu s2 s26 s5; exact (fun i j t H44 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 H44)) i j)) s2) (s26 i j t H44)) s5))).
  assert (s28 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s29 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_u (S t) i = 0)
    by (clear - H13 g_u s24; exact (fun i t H44 => (eq_trans (H13 t i) ((s24 t H44) 0%nat i)))).
  assert (s30 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_u t i + g_u (S t) i = 0)
    by (clear - g_u m_u mu s2 s29 s5; exact (fun i t H44 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H44)))) i)) s2) (s29 i t H44)) s5))).
  assert (s31 : phi 0 * 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s32 : forall (i j l t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_W (S t) l i j = 0)
    by (clear - H42 g_W phi s10 s24 s31; exact (fun i j l t H44 => (eq_trans (H42 t l i j) (eq_trans (mul2 (f_equal phi ((s10 t H44) l j)) ((s24 t H44) (S l) i)) s31)))).
  assert (s33 : forall (i j l t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_W t l i j + g_W (S t) l i j = 0)
    by (clear - g_W m_W mu s2 s32 s5; exact (fun i j l t H44 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H44)))))) l i j)) s2) (s32 i j l t H44)) s5))).
  assert (s34 : forall (i l t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_b (S t) l i = 0)
    by (clear - H35 g_b s24; exact (fun i l t H44 => (eq_trans (H35 t l i) ((s24 t H44) (S l) i)))).
  assert (s35 : forall (i l t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_b t l i + g_b (S t) l i = 0)
    by (clear - g_b m_b mu s2 s34 s5; exact (fun i l t H44 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H44)))))))) l i)) s2) (s34 i l t H44)) s5))).
  assert (s36 : forall (i t : nat),
    0 * delta_o_r (S t) i = 0)
    by (clear - delta_o_r; exact (fun i t => (ring_fact [delta_o_r (S t) i] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s37 : forall (i j t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_V (S t) i j = 0)
    by (clear - H1 H34 L g_V psi s10 s17 s36; exact (fun i j t H44 => (eq_trans (H34 t i j) (eq_trans (mul2 (eq_trans (f_equal psi ((s10 t H44) L j)) H1) (s17 i t H44)) (s36 i t))))).
  assert (s38 : forall (i j t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_V t i j + g_V (S t) i j = 0)
    by (clear - g_V m_V mu s2 s37 s5; exact (fun i j t H44 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H44)))))))))) i j)) s2) (s37 i j t H44)) s5))).
  assert (s39 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    g_v (S t) i = g_v_r (S t) i)
    by (clear - H14 H15 g_v g_v_r s17; exact (fun i t H44 => (eq_trans (eq_trans (H14 t i) (s17 i t H44)) (eq_sym (H15 t i))))).
  assert (s40 : forall (i t : nat) (H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)),
    mu * m_v t i + g_v (S t) i = mu * m_v_r t i + g_v_r (S t) i)
    by (clear - g_v g_v_r m_v m_v_r mu s39; exact (fun i t H44 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H44))))))))))) i)) (s39 i t H44)))).
  assert (s41 : forall (t : nat),
    ((forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)) -> (forall i : nat, forall j : nat, U (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_U (S t) i j = 0) /\ (forall i : nat, u (S t) i = 0) /\ (forall i : nat, m_u (S t) i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = 0) /\ (forall l : nat, forall i : nat, b (S t) l i = 0) /\ (forall l : nat, forall i : nat, m_b (S t) l i = 0) /\ (forall i : nat, forall j : nat, V_ (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_V (S t) i j = 0) /\ (forall i : nat, v (S t) i = v_r (S t) i) /\ (forall i : nat, m_v (S t) i = m_v_r (S t) i))
    by (clear - H19 H20 H21 H24 H25 H26 H28 H29 H31 H36 H37 H39 H41 H43 U V_ W b eta m_U m_V m_W m_b m_u m_v m_v_r s11 s14 s27 s28 s30 s33 s35 s38 s40 s5 s6 s9 u v v_r; exact (fun t => (fun H44 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H28 t i j) (eq_trans (add2 ((proj1 H44) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s27 i j t H44))) s28)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H36 t i j) (s27 i j t H44)))) (conj (fun i : nat => (eq_trans (H24 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H44))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s30 i t H44))) s28)) s5))) (conj (fun i : nat => (eq_trans (H19 t i) (s30 i t H44))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H41 t l i j) (eq_trans (add2 ((s6 t H44) l i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s33 i j l t H44))) s28)) s5))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H43 t l i j) (s33 i j l t H44))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H31 t l i) (eq_trans (add2 (s9 i l t H44) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s35 i l t H44))) s28)) s5)))) (conj (fun l : nat => (fun i : nat => (eq_trans (H39 t l i) (s35 i l t H44)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H29 t i j) (eq_trans (add2 ((s11 t H44) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s38 i j t H44))) s28)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H37 t i j) (s38 i j t H44)))) (conj (fun i : nat => (eq_trans (eq_trans (H25 t i) (add2 (s14 i t H44) (opp1 (mul2 (eq_refl (eta)) (s40 i t H44))))) (eq_sym (H26 t i)))) (fun i : nat => (eq_trans (eq_trans (H20 t i) (s40 i t H44)) (eq_sym (H21 t i)))))))))))))))))).
  assert (s42 : forall t : nat, (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i))
    by (clear - H10 H16 H17 H18 H2 H3 H30 H38 H4 H5 H6 H7 H8 H9 U V_ W b m_U m_V m_W m_b m_u m_v m_v_r s41 u v v_r; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i)) (conj H8 (conj H16 (conj H5 (conj H2 (conj H30 (conj H38 (conj H10 (conj H18 (conj H9 (conj H17 (conj (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i)))) (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))))))))))) (fun t : nat => (s41 t)))).
  assert (s43 : forall t : nat, forall i : nat, u t i = 0)
    by (clear - s42 u; exact (fun t : nat => (proj1 (proj2 (proj2 (s42 t)))))).
  assert (s44 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = 0)
    by (clear - W s42; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s42 t)))))))).
  assert (s45 : forall t : nat, forall l : nat, forall i : nat, b t l i = 0)
    by (clear - b s42; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s42 t)))))))))).
  assert (s46 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_ s42; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s42 t)))))))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s42 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s42 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s43 t i) (eq_sym (s43 0%nat i)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (s44 t l i j) (eq_sym (s44 0%nat l i j)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (s45 t l i) (eq_sym (s45 0%nat l i))))) (fun i : nat => (fun j : nat => (eq_trans (s46 t i j) (eq_sym (s46 0%nat i j)))))))))).
Qed.

Record small31_state := { small31_now_v_r : nat -> R; small31_now_m_v_r : nat -> R }.

Section small31.
Variables (eta mu : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small31_next_o_r (now : small31_state) (t i : nat) : R :=
  small31_now_v_r now i.
Definition small31_next_delta_o_r (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_o_r now t i) (y (S t) i).
Definition small31_next_g_v_r (now : small31_state) (t i : nat) : R :=
  small31_next_delta_o_r now t i.
Definition small31_next_v_r (now : small31_state) (t i : nat) : R :=
  small31_now_v_r now i - eta * (mu * small31_now_m_v_r now i + small31_next_g_v_r now t i).
Definition small31_next_m_v_r (now : small31_state) (t i : nat) : R :=
  mu * small31_now_m_v_r now i + small31_next_g_v_r now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_v_r := small31_next_v_r now t; small31_now_m_v_r := small31_next_m_v_r now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_v_r := fun i => 0; small31_now_m_v_r := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_v_r (t : nat) := small31_now_v_r (small31_after t).
Definition small31_m_v_r (t : nat) := small31_now_m_v_r (small31_after t).
Definition small31_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_o_r (small31_after t) t end.
Definition small31_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_o_r (small31_after t) t end.
Definition small31_g_v_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_g_v_r (small31_after t) t end.
End small31.

Lemma L3_2 (L d m : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o : nat -> nat -> R) (delta_z g_U g_V : nat -> nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_u g_v : nat -> nat -> R) (m_U m_V : nat -> nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_u m_v o u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : forall i : nat, m_u 0%nat i = 0)
    (H3 : forall i : nat, m_v 0%nat i = 0)
    (H5 : forall i : nat, u 0%nat i = 0)
    (H6 : forall i : nat, v 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H10 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H11 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H14 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H16 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H17 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H18 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H19 : forall t : nat, forall i : nat, m_u (S t) i = mu * m_u t i + g_u (S t) i)
    (H20 : forall t : nat, forall i : nat, m_v (S t) i = mu * m_v t i + g_v (S t) i)
    (H22 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H24 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (mu * m_u t i + g_u (S t) i))
    (H25 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (mu * m_v t i + g_v (S t) i))
    (H27 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (mu * m_U t i j + g_U (S t) i j))
    (H29 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (mu * m_V t i j + g_V (S t) i j))
    (H30 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H31 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (mu * m_b t l i + g_b (S t) l i))
    (H32 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H33 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H34 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = psi (z (S t) L j) * delta_o (S t) i)
    (H35 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H36 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = mu * m_U t i j + g_U (S t) i j)
    (H37 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = mu * m_V t i j + g_V (S t) i j)
    (H38 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H39 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = mu * m_b t l i + g_b (S t) l i)
    (H40 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H41 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (mu * m_W t l i j + g_W (S t) l i j))
    (H42 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H43 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = mu * m_W t l i j + g_W (S t) l i j) :
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (g_v_r := fun _ _ : nat => 0).
  pose (m_v_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  exact (L3_1 L d m eta mu ell_prime phi phi_prime psi psi_prime size_n U V_ W b delta_o (small31_delta_o_r eta mu ell_prime y) delta_z g_U g_V g_W g_b g_u g_v (small31_g_v_r eta mu ell_prime y) m_U m_V m_W m_b m_u m_v (small31_m_v_r eta mu ell_prime y) o (small31_o_r eta mu ell_prime y) u v (small31_v_r eta mu ell_prime y) x y z H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 (fun _ _ => eq_refl) H13 H14 (fun _ _ => eq_refl) H16 H17 H18 H19 H20 (fun _ _ => eq_refl) H22 (fun _ _ => eq_refl) H24 H25 (fun _ _ => eq_refl) H27 H28 H29 H30 H31 H32 H33 H34 H35 H36 H37 H38 H39 H40 H41 H42 H43).
Qed.

Theorem claim3 :
  forall (L d m : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let U := (run31_U L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let u := (run31_u L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let W := (run31_W L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let b := (run31_b L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let V_ := (run31_V_ L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  psi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  intros L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y U u W b V_ H1.
  exact (L3_2 L d m eta mu ell_prime phi phi_prime psi psi_prime size_n (run31_U L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_V_ L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_W L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_b L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_delta_o L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_delta_z L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_g_U L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_g_V L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_g_W L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_g_b L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_g_u L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_g_v L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_m_U L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_m_V L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_m_W L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_m_b L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_m_u L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_m_v L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_o L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_u L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) (run31_v L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) x y (run31_z L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run31_layers_delta_z L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let eta := (1 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let psi := fun z_ : R => z_ in
  let psi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let U := (run31_U L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let u := (run31_u L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let W := (run31_W L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let b := (run31_b L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let V_ := (run31_V_ L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  let v := (run31_v L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y) in
  psi 0 = 0 /\ (v 1%nat 1%nat <> v 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j)).
Proof.
  intros L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y U u W b V_ v.
  pose (m_v := (run31_m_v L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (z := (run31_z L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (o := (run31_o L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (delta_o := (run31_delta_o L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_v := (run31_g_v L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y)).
  assert (v1 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_v 0%nat 1%nat = 0)
    by (refine (eq_refl : m_v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : u 0%nat 1%nat = 0)
    by (refine (eq_refl : u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W 0%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W 0%nat 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [0; 0; 0] (same_parts v5 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : V_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : V_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : o 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [0; 0; 0] (same_parts v8 (same_parts v9 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : delta_o 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := o 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v10 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : g_v 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta_o 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta_o 1%nat 1%nat] [(-1)] (same_parts v11 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : v 1%nat 1%nat = 1)
    by (refine (eq_trans (y := v 0%nat 1%nat - eta * (mu * m_v 0%nat 1%nat + g_v 1%nat 1%nat)) eq_refl (eq_trans (y := 0 - 1 * (2 * 0 + (-1))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (V 5)))) [v 0%nat 1%nat; eta; mu; m_v 0%nat 1%nat; g_v 1%nat 1%nat] [0; 1; 2; 0; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : mu = 2) (same_parts v2 (same_parts v12 eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (v 1%nat 1%nat) (v 0%nat 1%nat) (rewritten (V 1) [v 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [v 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim3 L d m eta mu ell_prime phi phi_prime psi psi_prime size_n x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Adam, $\mathbf{U}$, $\mathbf{u}$, $\mathbf{W}$, $\mathbf{b}$ and $\mathbf{V}$ never change *)

Record run41_state := { run41_now_U : nat -> nat -> R; run41_now_m_U : nat -> nat -> R; run41_now_s_U : nat -> nat -> R; run41_now_u : nat -> R; run41_now_m_u : nat -> R; run41_now_s_u : nat -> R; run41_now_W : nat -> nat -> nat -> R; run41_now_m_W : nat -> nat -> nat -> R; run41_now_s_W : nat -> nat -> nat -> R; run41_now_b : nat -> nat -> R; run41_now_m_b : nat -> nat -> R; run41_now_s_b : nat -> nat -> R; run41_now_V_ : nat -> nat -> R; run41_now_m_V : nat -> nat -> R; run41_now_s_V : nat -> nat -> R; run41_now_v : nat -> R; run41_now_m_v : nat -> R; run41_now_s_v : nat -> R; run41_now_p : R; run41_now_q : R }.

Section run41.
Variables (L d m : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run41_next_z (now : run41_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run41_now_U now i j * x (S t) j) + run41_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run41_next_z now t l j) * run41_now_W now l i j) + run41_now_b now l i end.
Definition run41_next_o (now : run41_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => psi (run41_next_z now t L j) * run41_now_V_ now i j) + run41_now_v now i.
Definition run41_next_delta_o (now : run41_state) (t i : nat) : R :=
  ell_prime (run41_next_o now t i) (y (S t) i).
Fixpoint run41_next_delta_z_from (rest : nat) (now : run41_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * psi_prime (run41_next_z now t L i) * Sum 1 m (fun j => run41_now_V_ now j i * run41_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run41_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run41_now_W now l j i * run41_next_delta_z_from rest now t (S l) j) end.
Definition run41_next_delta_z (now : run41_state) (t l i : nat) : R := run41_next_delta_z_from (S L - l) now t l i.
Lemma run41_layers_delta_z (now : run41_state) (t l i : nat) :
  run41_next_delta_z now t l i = delta (INR l) (INR L) * psi_prime (run41_next_z now t L i) * Sum 1 m (fun j => run41_now_V_ now j i * run41_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run41_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run41_now_W now l j i * run41_next_delta_z now t (S l) j).
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
  psi (run41_next_z now t L j) * run41_next_delta_o now t i.
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
  match t with O => {| run41_now_U := fun i j => 0; run41_now_m_U := fun i j => 0; run41_now_s_U := fun i j => 0; run41_now_u := fun i => 0; run41_now_m_u := fun i => 0; run41_now_s_u := fun i => 0; run41_now_W := fun l i j => 0; run41_now_m_W := fun l i j => 0; run41_now_s_W := fun l i j => 0; run41_now_b := fun l i => 0; run41_now_m_b := fun l i => 0; run41_now_s_b := fun l i => 0; run41_now_V_ := fun i j => 0; run41_now_m_V := fun i j => 0; run41_now_s_V := fun i j => 0; run41_now_v := fun i => 0; run41_now_m_v := fun i => 0; run41_now_s_v := fun i => 0; run41_now_p := 1; run41_now_q := 1 |} | S t => run41_step (run41_after t) t end.
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

Lemma L4_1 (L d m : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o delta_o_r : nat -> nat -> R) (delta_z g_U g_V : nat -> nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_u g_v g_v_r : nat -> nat -> R) (m_U m_V : nat -> nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_u m_v m_v_r o o_r : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_U s_V : nat -> nat -> nat -> R) (s_W : nat -> nat -> nat -> nat -> R) (s_b : nat -> nat -> nat -> R) (s_u s_v s_v_r u v v_r x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, m_u 0%nat i = 0)
    (H7 : forall i : nat, m_v 0%nat i = 0)
    (H8 : forall i : nat, m_v_r 0%nat i = 0)
    (H9 : forall t : nat, p (S t) = beta1 * p t)
    (H10 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H11 : forall t : nat, q (S t) = beta2 * q t)
    (H12 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H13 : forall i : nat, s_u 0%nat i = 0)
    (H14 : forall i : nat, s_v 0%nat i = 0)
    (H15 : forall i : nat, s_v_r 0%nat i = 0)
    (H16 : forall i : nat, u 0%nat i = 0)
    (H17 : forall i : nat, v 0%nat i = 0)
    (H18 : forall i : nat, v_r 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H21 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H22 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H23 : forall t : nat, forall i : nat, delta_o_r (S t) i = ell_prime (o_r (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H25 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H26 : forall t : nat, forall i : nat, g_v_r (S t) i = delta_o_r (S t) i)
    (H27 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H28 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H29 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H30 : forall t : nat, forall i : nat, m_u (S t) i = beta1 * m_u t i + (1 - beta1) * g_u (S t) i)
    (H31 : forall t : nat, forall i : nat, m_v (S t) i = beta1 * m_v t i + (1 - beta1) * g_v (S t) i)
    (H32 : forall t : nat, forall i : nat, m_v_r (S t) i = beta1 * m_v_r t i + (1 - beta1) * g_v_r (S t) i)
    (H33 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H34 : forall t : nat, forall i : nat, o_r (S t) i = v_r t i)
    (H35 : forall i : nat, forall j : nat, s_U 0%nat i j = 0)
    (H36 : forall i : nat, forall j : nat, s_V 0%nat i j = 0)
    (H37 : forall l : nat, forall i : nat, s_b 0%nat l i = 0)
    (H38 : forall t : nat, forall i : nat, s_u (S t) i = beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_v (S t) i = beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_v_r (S t) i = beta2 * s_v_r t i + (1 - beta2) * g_v_r (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (beta1 * m_u t i + (1 - beta1) * g_u (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H42 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (beta1 * m_v t i + (1 - beta1) * g_v (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H43 : forall t : nat, forall i : nat, v_r (S t) i = v_r t i - eta * (beta1 * m_v_r t i + (1 - beta1) * g_v_r (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_v_r t i + (1 - beta2) * g_v_r (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H45 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H46 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H48 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H49 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H50 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H51 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = psi (z (S t) L j) * delta_o (S t) i)
    (H52 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H53 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j)
    (H54 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j)
    (H55 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H56 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i)
    (H57 : forall t : nat, forall i : nat, forall j : nat, s_U (S t) i j = beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2)
    (H58 : forall t : nat, forall i : nat, forall j : nat, s_V (S t) i j = beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2)
    (H59 : forall l : nat, forall i : nat, forall j : nat, s_W 0%nat l i j = 0)
    (H60 : forall t : nat, forall l : nat, forall i : nat, s_b (S t) l i = beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2)
    (H61 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H62 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H63 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H64 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j)
    (H65 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, s_W (S t) l i j = beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s3 : beta1 * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 d (fun j => 0) = 0)
    by (clear - d y; exact (rewritten (V 1) [Sum 1 d (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat d _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat d [])) (eq_refl (0))) eq_refl))).
  assert (s6 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall l : nat, forall i : nat, forall j : nat, W t l i j = 0)
    by (clear - W; exact (fun t H66 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))).
  assert (s8 : forall (j_0 l t : nat),
    phi (z (S t) l j_0) * 0 = 0)
    by (clear - phi z; exact (fun j_0 l t => (ring_fact [phi (z (S t) l j_0)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s9 : forall (l : nat),
    Sum 1 (size_n l) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n l) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n l) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n l) [])) (eq_refl (0))) eq_refl)))).
  assert (s10 : forall (i l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    b t l i = 0)
    by (clear - b; exact (fun i l t H66 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))))))) l i))).
  assert (s11 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall l : nat, forall i : nat, z (S t) l i = 0)
    by (clear - H44 H61 d phi s10 s4 s5 s6 s7 s8 s9 size_n x z; exact (fun t H66 => (nat_ind (fun l => forall i : nat, z (S t) l i = 0) (fun i : nat => (eq_trans (H44 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat d _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H66) i j_0) (eq_refl (x (S t) j_0))) (s4 j_0 t)))) s5) ((proj1 (proj2 (proj2 (proj2 H66)))) i)) s6))) (fun l : nat => (fun H67 : forall i : nat, z (S t) l i = 0 => (fun i : nat => (eq_trans (H61 t l i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n l) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_refl (phi (z (S t) l j_0))) ((s7 t H66) l i j_0)) (s8 j_0 l t)))) (s9 l)) (s10 i l t H66)) s6)))))))).
  assert (s12 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_; exact (fun t H66 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))))))))).
  assert (s13 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s14 : Sum 1 (size_n L) (fun j => 0) = 0)
    by (clear - L size_n y; exact (rewritten (V 1) [Sum 1 (size_n L) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n L) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n L) [])) (eq_refl (0))) eq_refl))).
  assert (s15 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    v t i = v_r t i)
    by (clear - v v_r; exact (fun i t H66 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))))))))))))) i))).
  assert (s16 : forall (i t : nat),
    0 + v_r t i = v_r t i)
    by (clear - v_r; exact (fun i t => (ring_fact [v_r t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s17 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    o (S t) i = o_r (S t) i)
    by (clear - H1 H33 H34 L o o_r psi s11 s12 s13 s14 s15 s16 size_n; exact (fun i t H66 => (eq_trans (eq_trans (H33 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat (size_n L) _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (f_equal psi ((s11 t H66) L j_0)) H1) ((s12 t H66) i j_0)) s13))) s14) (s15 i t H66)) (s16 i t))) (eq_sym (H34 t i))))).
  assert (s18 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    delta_o (S t) i = delta_o_r (S t) i)
    by (clear - H22 H23 delta_o delta_o_r ell_prime s17 y; exact (fun i t H66 => (eq_trans (eq_trans (H22 t i) (f_equal2 ell_prime (s17 i t H66) (eq_refl (y (S t) i)))) (eq_sym (H23 t i))))).
  assert (s19 : forall (j_0 t : nat),
    0 * delta_o_r (S t) j_0 = 0)
    by (clear - delta_o_r; exact (fun j_0 t => (ring_fact [delta_o_r (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s20 : Sum 1 m (fun j => 0) = 0)
    by (clear - m y; exact (rewritten (V 1) [Sum 1 m (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s21 : forall (l : nat),
    delta (INR l) (INR L) * psi_prime 0 * 0 = 0)
    by (clear - L psi_prime; exact (fun l => (ring_fact [delta (INR l) (INR L); psi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (j_0 l t : nat),
    0 * delta_z (S t) (S l) j_0 = 0)
    by (clear - delta_z; exact (fun j_0 l t => (ring_fact [delta_z (S t) (S l) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s23 : forall (l : nat),
    Sum 1 (size_n (S l)) (fun j => 0) = 0)
    by (clear - size_n y; exact (fun l => (rewritten (V 1) [Sum 1 (size_n (S l)) (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat (size_n (S l)) _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat (size_n (S l)) [])) (eq_refl (0))) eq_refl)))).
  assert (s24 : forall (l : nat),
    pos (INR L - INR l) * phi_prime 0 * 0 = 0)
    by (clear - L phi_prime; exact (fun l => (ring_fact [pos (INR L - INR l); phi_prime 0] (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    forall l : nat, forall i : nat, delta_z (S t) l i = 0)
    by (clear - H49 L delta_z m phi_prime psi_prime s11 s12 s18 s19 s20 s21 s22 s23 s24 s6 s7 size_n; exact (fun t H66 => (fun l : nat => (fun i : nat => (eq_trans (H49 t l i) (eq_trans (add2 (eq_trans (mul2 (mul2 (eq_refl (delta (INR l) (INR L))) (f_equal psi_prime ((s11 t H66) L i))) (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 ((s12 t H66) j_0 i) ((fun i : nat => (s18 i t H66)) j_0)) (s19 j_0 t)))) s20)) (s21 l)) (eq_trans (mul2 (mul2 (eq_refl (pos (INR L - INR l))) (f_equal phi_prime ((s11 t H66) l i))) (eq_trans (sum_ext 1%nat (size_n (S l)) _ _ (fun j_0 : nat => (eq_trans (mul2 ((s7 t H66) l j_0 i) (eq_refl (delta_z (S t) (S l) j_0))) (s22 j_0 l t)))) (s23 l))) (s24 l))) s6)))))).
  assert (s26 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s27 : forall (i j t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_U (S t) i j = 0)
    by (clear - H50 g_U s25 s26 x; exact (fun i j t H66 => (eq_trans (H50 t i j) (eq_trans (mul2 ((s25 t H66) 0%nat i) (eq_refl (x (S t) j))) (s26 j t))))).
  assert (s28 : (1 - beta1) * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s29 : forall (i j t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j = 0)
    by (clear - beta1 g_U m_U s27 s28 s3 s6; exact (fun i j t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 H66)) i j)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s27 i j t H66)) s28)) s6))).
  assert (s30 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H66 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))))))))))))))).
  assert (s31 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s30; exact (fun t H66 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s30 t H66))))))).
  assert (s32 : beta2 * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s33 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s34 : (1 - beta2) * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s35 : forall (i j t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2 = 0)
    by (clear - beta2 g_U s27 s32 s33 s34 s6 s_U; exact (fun i j t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H66))) i j)) s32) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s27 i j t H66)) s33)) s34)) s6))).
  assert (s36 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H66 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))))))))))))))).
  assert (s37 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s36; exact (fun t H66 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s36 t H66))))))).
  assert (s38 : forall (t : nat),
    0 * / (1 - beta2 * q_r t) = 0)
    by (clear - beta2 q_r y; exact (fun t => (eq_trans (y := 0 * / (- (q_r t * beta2) + 1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [/ (1 - beta2 * q_r t)] [/ (- (q_r t * beta2) + 1)] (same_parts (inv1 (ring_fact [beta2; q_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) eq_refl)) (ring_fact [/ (- (q_r t * beta2) + 1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s39 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s40 : forall (t : nat),
    - (eta * 0 * / (1 - beta1 * p_r t) * / epsilon) = 0)
    by (clear - beta1 epsilon eta p_r y; exact (fun t => (eq_trans (y := - (eta * 0 * / (- (p_r t * beta1) + 1) * / epsilon)) (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) [eta; / (1 - beta1 * p_r t); / epsilon] [eta; / (- (p_r t * beta1) + 1); / epsilon] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [beta1; p_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) (same_parts (eq_refl (/ epsilon)) eq_refl)))) (ring_fact [eta; / (- (p_r t * beta1) + 1); / epsilon] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) (PEc (0 # 1)) eq_refl)))).
  assert (s41 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_u (S t) i = 0)
    by (clear - H24 g_u s25; exact (fun i t H66 => (eq_trans (H24 t i) ((s25 t H66) 0%nat i)))).
  assert (s42 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_u t i + (1 - beta1) * g_u (S t) i = 0)
    by (clear - beta1 g_u m_u s28 s3 s41 s6; exact (fun i t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H66))))) i)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s41 i t H66)) s28)) s6))).
  assert (s43 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2 = 0)
    by (clear - beta2 g_u s32 s33 s34 s41 s6 s_u; exact (fun i t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))) i)) s32) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s41 i t H66)) s33)) s34)) s6))).
  assert (s44 : phi 0 * 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s45 : forall (i j l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_W (S t) l i j = 0)
    by (clear - H63 g_W phi s11 s25 s44; exact (fun i j l t H66 => (eq_trans (H63 t l i j) (eq_trans (mul2 (f_equal phi ((s11 t H66) l j)) ((s25 t H66) (S l) i)) s44)))).
  assert (s46 : forall (i j l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j = 0)
    by (clear - beta1 g_W m_W s28 s3 s45 s6; exact (fun i j l t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))))) l i j)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s45 i j l t H66)) s28)) s6))).
  assert (s47 : forall (i j l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2 = 0)
    by (clear - beta2 g_W s32 s33 s34 s45 s6 s_W; exact (fun i j l t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))) l i j)) s32) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s45 i j l t H66)) s33)) s34)) s6))).
  assert (s48 : forall (i l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_b (S t) l i = 0)
    by (clear - H52 g_b s25; exact (fun i l t H66 => (eq_trans (H52 t l i) ((s25 t H66) (S l) i)))).
  assert (s49 : forall (i l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i = 0)
    by (clear - beta1 g_b m_b s28 s3 s48 s6; exact (fun i l t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))))) l i)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s48 i l t H66)) s28)) s6))).
  assert (s50 : forall (i l t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2 = 0)
    by (clear - beta2 g_b s32 s33 s34 s48 s6 s_b; exact (fun i l t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))))))))) l i)) s32) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s48 i l t H66)) s33)) s34)) s6))).
  assert (s51 : forall (i t : nat),
    0 * delta_o_r (S t) i = 0)
    by (clear - delta_o_r; exact (fun i t => (ring_fact [delta_o_r (S t) i] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s52 : forall (i j t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_V (S t) i j = 0)
    by (clear - H1 H51 L g_V psi s11 s18 s51; exact (fun i j t H66 => (eq_trans (H51 t i j) (eq_trans (mul2 (eq_trans (f_equal psi ((s11 t H66) L j)) H1) (s18 i t H66)) (s51 i t))))).
  assert (s53 : forall (i j t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j = 0)
    by (clear - beta1 g_V m_V s28 s3 s52 s6; exact (fun i j t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))))))))))) i j)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s52 i j t H66)) s28)) s6))).
  assert (s54 : forall (i j t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2 = 0)
    by (clear - beta2 g_V s32 s33 s34 s52 s6 s_V; exact (fun i j t H66 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))))))))) i j)) s32) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s52 i j t H66)) s33)) s34)) s6))).
  assert (s55 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    g_v (S t) i = g_v_r (S t) i)
    by (clear - H25 H26 g_v g_v_r s18; exact (fun i t H66 => (eq_trans (eq_trans (H25 t i) (s18 i t H66)) (eq_sym (H26 t i))))).
  assert (s56 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_v t i + (1 - beta1) * g_v (S t) i = beta1 * m_v_r t i + (1 - beta1) * g_v_r (S t) i)
    by (clear - beta1 g_v g_v_r m_v m_v_r s55; exact (fun i t H66 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66))))))))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s55 i t H66))))).
  assert (s57 : forall (i t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2 = beta2 * s_v_r t i + (1 - beta2) * g_v_r (S t) i ^ 2)
    by (clear - beta2 g_v g_v_r s55 s_v s_v_r; exact (fun i t H66 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H66)))))))))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s55 i t H66)))))).
  assert (s58 : forall (t : nat) (H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, U (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_U (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_U (S t) i j = 0) /\ (forall i : nat, u (S t) i = 0) /\ (forall i : nat, m_u (S t) i = 0) /\ (forall i : nat, s_u (S t) i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W (S t) l i j = 0) /\ (forall l : nat, forall i : nat, b (S t) l i = 0) /\ (forall l : nat, forall i : nat, m_b (S t) l i = 0) /\ (forall l : nat, forall i : nat, s_b (S t) l i = 0) /\ (forall i : nat, forall j : nat, V_ (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_V (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_V (S t) i j = 0) /\ (forall i : nat, v (S t) i = v_r (S t) i) /\ (forall i : nat, m_v (S t) i = m_v_r (S t) i) /\ (forall i : nat, s_v (S t) i = s_v_r (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H10 H11 H12 H30 H31 H32 H38 H39 H40 H41 H42 H43 H45 H46 H48 H53 H54 H56 H57 H58 H60 H62 H64 H65 H9 U V_ W b beta1 beta2 epsilon eta m_U m_V m_W m_b m_u m_v m_v_r p p_r q q_r s10 s12 s15 s29 s30 s31 s35 s36 s37 s38 s39 s40 s42 s43 s46 s47 s49 s50 s53 s54 s56 s57 s6 s7 s_U s_V s_W s_b s_u s_v s_v_r u v v_r; exact (fun t H66 => (conj (fun i : nat => (fun j : nat => (eq_trans (H45 t i j) (eq_trans (add2 ((proj1 H66) i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s29 i j t H66)) (s31 t H66)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s35 i j t H66) (s37 t H66)) (s38 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s39)))) (s40 t))) s6)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H53 t i j) (s29 i j t H66)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H57 t i j) (s35 i j t H66)))) (conj (fun i : nat => (eq_trans (H41 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H66)))) i) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s42 i t H66)) (s31 t H66)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s43 i t H66) (s37 t H66)) (s38 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s39)))) (s40 t))) s6))) (conj (fun i : nat => (eq_trans (H30 t i) (s42 i t H66))) (conj (fun i : nat => (eq_trans (H38 t i) (s43 i t H66))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H62 t l i j) (eq_trans (add2 ((s7 t H66) l i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s46 i j l t H66)) (s31 t H66)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s47 i j l t H66) (s37 t H66)) (s38 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s39)))) (s40 t))) s6))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H64 t l i j) (s46 i j l t H66))))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (H65 t l i j) (s47 i j l t H66))))) (conj (fun l : nat => (fun i : nat => (eq_trans (H48 t l i) (eq_trans (add2 (s10 i l t H66) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s49 i l t H66)) (s31 t H66)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s50 i l t H66) (s37 t H66)) (s38 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s39)))) (s40 t))) s6)))) (conj (fun l : nat => (fun i : nat => (eq_trans (H56 t l i) (s49 i l t H66)))) (conj (fun l : nat => (fun i : nat => (eq_trans (H60 t l i) (s50 i l t H66)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H46 t i j) (eq_trans (add2 ((s12 t H66) i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s53 i j t H66)) (s31 t H66)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s54 i j t H66) (s37 t H66)) (s38 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s39)))) (s40 t))) s6)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H54 t i j) (s53 i j t H66)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H58 t i j) (s54 i j t H66)))) (conj (fun i : nat => (eq_trans (eq_trans (H42 t i) (add2 (s15 i t H66) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s56 i t H66)) (s31 t H66)) (inv1 (add2 (f_equal sqrt (mul2 (s57 i t H66) (s37 t H66))) (eq_refl (epsilon)))))))) (eq_sym (H43 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H31 t i) (s56 i t H66)) (eq_sym (H32 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s57 i t H66)) (eq_sym (H40 t i)))) (conj (eq_trans (eq_trans (H9 t) (mul2 (eq_refl (beta1)) (s30 t H66))) (eq_sym (H10 t))) (eq_trans (eq_trans (H11 t) (mul2 (eq_refl (beta2)) (s36 t H66))) (eq_sym (H12 t)))))))))))))))))))))))).
  assert (s59 : forall t : nat, (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H13 H14 H15 H16 H17 H18 H19 H2 H20 H21 H27 H28 H29 H3 H35 H36 H37 H4 H47 H5 H55 H59 H6 H7 H8 U V_ W b m_U m_V m_W m_b m_u m_v m_v_r p p_r q q_r s58 s_U s_V s_W s_b s_u s_v s_v_r u v v_r; exact (nat_ind (fun t => (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t) (conj H19 (conj H27 (conj H35 (conj H16 (conj H6 (conj H13 (conj H47 (conj H55 (conj H59 (conj H21 (conj H29 (conj H37 (conj H20 (conj H28 (conj H36 (conj (fun i : nat => (eq_trans (H17 i) (eq_sym (H18 i)))) (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H8 i)))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym (H15 i)))) (conj (eq_trans H2 (eq_sym H3)) (eq_trans H4 (eq_sym H5))))))))))))))))))))) (fun t : nat => (fun H66 : (forall i : nat, forall j : nat, U t i j = 0) /\ (forall i : nat, forall j : nat, m_U t i j = 0) /\ (forall i : nat, forall j : nat, s_U t i j = 0) /\ (forall i : nat, u t i = 0) /\ (forall i : nat, m_u t i = 0) /\ (forall i : nat, s_u t i = 0) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, m_W t l i j = 0) /\ (forall l : nat, forall i : nat, forall j : nat, s_W t l i j = 0) /\ (forall l : nat, forall i : nat, b t l i = 0) /\ (forall l : nat, forall i : nat, m_b t l i = 0) /\ (forall l : nat, forall i : nat, s_b t l i = 0) /\ (forall i : nat, forall j : nat, V_ t i j = 0) /\ (forall i : nat, forall j : nat, m_V t i j = 0) /\ (forall i : nat, forall j : nat, s_V t i j = 0) /\ (forall i : nat, v t i = v_r t i) /\ (forall i : nat, m_v t i = m_v_r t i) /\ (forall i : nat, s_v t i = s_v_r t i) /\ p t = p_r t /\ q t = q_r t => (s58 t H66))))).
  assert (s60 : forall t : nat, forall i : nat, u t i = 0)
    by (clear - s59 u; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s59 t))))))).
  assert (s61 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W t l i j = 0)
    by (clear - W s59; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s59 t)))))))))).
  assert (s62 : forall t : nat, forall l : nat, forall i : nat, b t l i = 0)
    by (clear - b s59; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s59 t))))))))))))).
  assert (s63 : forall t : nat, forall i : nat, forall j : nat, V_ t i j = 0)
    by (clear - V_ s59; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s59 t)))))))))))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s59 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s59 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s60 t i) (eq_sym (s60 0%nat i)))) (conj (fun l : nat => (fun i : nat => (fun j : nat => (eq_trans (s61 t l i j) (eq_sym (s61 0%nat l i j)))))) (conj (fun l : nat => (fun i : nat => (eq_trans (s62 t l i) (eq_sym (s62 0%nat l i))))) (fun i : nat => (fun j : nat => (eq_trans (s63 t i j) (eq_sym (s63 0%nat i j)))))))))).
Qed.

Record small41_state := { small41_now_v_r : nat -> R; small41_now_m_v_r : nat -> R; small41_now_s_v_r : nat -> R; small41_now_p_r : R; small41_now_q_r : R }.

Section small41.
Variables (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small41_next_o_r (now : small41_state) (t i : nat) : R :=
  small41_now_v_r now i.
Definition small41_next_delta_o_r (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_o_r now t i) (y (S t) i).
Definition small41_next_g_v_r (now : small41_state) (t i : nat) : R :=
  small41_next_delta_o_r now t i.
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
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_v_r := small41_next_v_r now t; small41_now_m_v_r := small41_next_m_v_r now t; small41_now_s_v_r := small41_next_s_v_r now t; small41_now_p_r := small41_next_p_r now t; small41_now_q_r := small41_next_q_r now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_v_r := fun i => 0; small41_now_m_v_r := fun i => 0; small41_now_s_v_r := fun i => 0; small41_now_p_r := 1; small41_now_q_r := 1 |} | S t => small41_step (small41_after t) t end.
Definition small41_v_r (t : nat) := small41_now_v_r (small41_after t).
Definition small41_m_v_r (t : nat) := small41_now_m_v_r (small41_after t).
Definition small41_s_v_r (t : nat) := small41_now_s_v_r (small41_after t).
Definition small41_p_r (t : nat) := small41_now_p_r (small41_after t).
Definition small41_q_r (t : nat) := small41_now_q_r (small41_after t).
Definition small41_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_o_r (small41_after t) t end.
Definition small41_delta_o_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_o_r (small41_after t) t end.
Definition small41_g_v_r (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_g_v_r (small41_after t) t end.
End small41.

Lemma L4_2 (L d m : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (U V_ : nat -> nat -> nat -> R) (W : nat -> nat -> nat -> nat -> R) (b : nat -> nat -> nat -> R) (delta_o : nat -> nat -> R) (delta_z g_U g_V : nat -> nat -> nat -> R) (g_W : nat -> nat -> nat -> nat -> R) (g_b : nat -> nat -> nat -> R) (g_u g_v : nat -> nat -> R) (m_U m_V : nat -> nat -> nat -> R) (m_W : nat -> nat -> nat -> nat -> R) (m_b : nat -> nat -> nat -> R) (m_u m_v o : nat -> nat -> R) (p q : nat -> R) (s_U s_V : nat -> nat -> nat -> R) (s_W : nat -> nat -> nat -> nat -> R) (s_b : nat -> nat -> nat -> R) (s_u s_v u v x y : nat -> nat -> R) (z : nat -> nat -> nat -> R)
    (H1 : psi 0 = 0)
    (H2 : p 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H6 : forall i : nat, m_u 0%nat i = 0)
    (H7 : forall i : nat, m_v 0%nat i = 0)
    (H9 : forall t : nat, p (S t) = beta1 * p t)
    (H11 : forall t : nat, q (S t) = beta2 * q t)
    (H13 : forall i : nat, s_u 0%nat i = 0)
    (H14 : forall i : nat, s_v 0%nat i = 0)
    (H16 : forall i : nat, u 0%nat i = 0)
    (H17 : forall i : nat, v 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, U 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, V_ 0%nat i j = 0)
    (H21 : forall l : nat, forall i : nat, b 0%nat l i = 0)
    (H22 : forall t : nat, forall i : nat, delta_o (S t) i = ell_prime (o (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, g_u (S t) i = delta_z (S t) 0%nat i)
    (H25 : forall t : nat, forall i : nat, g_v (S t) i = delta_o (S t) i)
    (H27 : forall i : nat, forall j : nat, m_U 0%nat i j = 0)
    (H28 : forall i : nat, forall j : nat, m_V 0%nat i j = 0)
    (H29 : forall l : nat, forall i : nat, m_b 0%nat l i = 0)
    (H30 : forall t : nat, forall i : nat, m_u (S t) i = beta1 * m_u t i + (1 - beta1) * g_u (S t) i)
    (H31 : forall t : nat, forall i : nat, m_v (S t) i = beta1 * m_v t i + (1 - beta1) * g_v (S t) i)
    (H33 : forall t : nat, forall i : nat, o (S t) i = Sum 1 (size_n L) (fun j => psi (z (S t) L j) * V_ t i j) + v t i)
    (H35 : forall i : nat, forall j : nat, s_U 0%nat i j = 0)
    (H36 : forall i : nat, forall j : nat, s_V 0%nat i j = 0)
    (H37 : forall l : nat, forall i : nat, s_b 0%nat l i = 0)
    (H38 : forall t : nat, forall i : nat, s_u (S t) i = beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_v (S t) i = beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, u (S t) i = u t i - eta * (beta1 * m_u t i + (1 - beta1) * g_u (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_u t i + (1 - beta2) * g_u (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H42 : forall t : nat, forall i : nat, v (S t) i = v t i - eta * (beta1 * m_v t i + (1 - beta1) * g_v (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_v t i + (1 - beta2) * g_v (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, z (S t) 0%nat i = Sum 1 d (fun j => U t i j * x (S t) j) + u t i)
    (H45 : forall t : nat, forall i : nat, forall j : nat, U (S t) i j = U t i j - eta * (beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H46 : forall t : nat, forall i : nat, forall j : nat, V_ (S t) i j = V_ t i j - eta * (beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall l : nat, forall i : nat, forall j : nat, W 0%nat l i j = 0)
    (H48 : forall t : nat, forall l : nat, forall i : nat, b (S t) l i = b t l i - eta * (beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H49 : forall t : nat, forall l : nat, forall i : nat, delta_z (S t) l i = delta (INR l) (INR L) * psi_prime (z (S t) L i) * Sum 1 m (fun j => V_ t j i * delta_o (S t) j) + pos (INR L - INR l) * phi_prime (z (S t) l i) * Sum 1 (size_n (S l)) (fun j => W t l j i * delta_z (S t) (S l) j))
    (H50 : forall t : nat, forall i : nat, forall j : nat, g_U (S t) i j = delta_z (S t) 0%nat i * x (S t) j)
    (H51 : forall t : nat, forall i : nat, forall j : nat, g_V (S t) i j = psi (z (S t) L j) * delta_o (S t) i)
    (H52 : forall t : nat, forall l : nat, forall i : nat, g_b (S t) l i = delta_z (S t) (S l) i)
    (H53 : forall t : nat, forall i : nat, forall j : nat, m_U (S t) i j = beta1 * m_U t i j + (1 - beta1) * g_U (S t) i j)
    (H54 : forall t : nat, forall i : nat, forall j : nat, m_V (S t) i j = beta1 * m_V t i j + (1 - beta1) * g_V (S t) i j)
    (H55 : forall l : nat, forall i : nat, forall j : nat, m_W 0%nat l i j = 0)
    (H56 : forall t : nat, forall l : nat, forall i : nat, m_b (S t) l i = beta1 * m_b t l i + (1 - beta1) * g_b (S t) l i)
    (H57 : forall t : nat, forall i : nat, forall j : nat, s_U (S t) i j = beta2 * s_U t i j + (1 - beta2) * g_U (S t) i j ^ 2)
    (H58 : forall t : nat, forall i : nat, forall j : nat, s_V (S t) i j = beta2 * s_V t i j + (1 - beta2) * g_V (S t) i j ^ 2)
    (H59 : forall l : nat, forall i : nat, forall j : nat, s_W 0%nat l i j = 0)
    (H60 : forall t : nat, forall l : nat, forall i : nat, s_b (S t) l i = beta2 * s_b t l i + (1 - beta2) * g_b (S t) l i ^ 2)
    (H61 : forall t : nat, forall l : nat, forall i : nat, z (S t) (S l) i = Sum 1 (size_n l) (fun j => phi (z (S t) l j) * W t l i j) + b t l i)
    (H62 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, W (S t) l i j = W t l i j - eta * (beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H63 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, g_W (S t) l i j = phi (z (S t) l j) * delta_z (S t) (S l) i)
    (H64 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, m_W (S t) l i j = beta1 * m_W t l i j + (1 - beta1) * g_W (S t) l i j)
    (H65 : forall t : nat, forall l : nat, forall i : nat, forall j : nat, s_W (S t) l i j = beta2 * s_W t l i j + (1 - beta2) * g_W (S t) l i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  pose (delta_o_r := fun _ _ : nat => 0).
  pose (g_v_r := fun _ _ : nat => 0).
  pose (m_v_r := fun _ _ : nat => 0).
  pose (o_r := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_v_r := fun _ _ : nat => 0).
  pose (v_r := fun _ _ : nat => 0).
  exact (L4_1 L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n U V_ W b delta_o (small41_delta_o_r beta1 beta2 epsilon eta ell_prime y) delta_z g_U g_V g_W g_b g_u g_v (small41_g_v_r beta1 beta2 epsilon eta ell_prime y) m_U m_V m_W m_b m_u m_v (small41_m_v_r beta1 beta2 epsilon eta ell_prime y) o (small41_o_r beta1 beta2 epsilon eta ell_prime y) p (small41_p_r beta1 beta2 epsilon eta ell_prime y) q (small41_q_r beta1 beta2 epsilon eta ell_prime y) s_U s_V s_W s_b s_u s_v (small41_s_v_r beta1 beta2 epsilon eta ell_prime y) u v (small41_v_r beta1 beta2 epsilon eta ell_prime y) x y z H1 H2 eq_refl H4 eq_refl H6 H7 (fun _ => eq_refl) H9 (fun _ => eq_refl) H11 (fun _ => eq_refl) H13 H14 (fun _ => eq_refl) H16 H17 (fun _ => eq_refl) H19 H20 H21 H22 (fun _ _ => eq_refl) H24 H25 (fun _ _ => eq_refl) H27 H28 H29 H30 H31 (fun _ _ => eq_refl) H33 (fun _ _ => eq_refl) H35 H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 (fun _ _ => eq_refl) H44 H45 H46 H47 H48 H49 H50 H51 H52 H53 H54 H55 H56 H57 H58 H59 H60 H61 H62 H63 H64 H65).
Qed.

Theorem claim4 :
  forall (L d m : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime psi psi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let U := (run41_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let s_U := (run41_s_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let u := (run41_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let s_u := (run41_s_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let W := (run41_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let s_W := (run41_s_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let b := (run41_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let s_b := (run41_s_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let V_ := (run41_V_ L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let s_V := (run41_s_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let s_v := (run41_s_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let p := (run41_p L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let q := (run41_q L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let g_U := (run41_g_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let g_u := (run41_g_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let g_W := (run41_g_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let g_b := (run41_g_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let g_V := (run41_g_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  let g_v := (run41_g_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  psi 0 = 0 ->
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
  forall t : nat, (forall i : nat, forall j : nat, U t i j = U 0%nat i j) /\ (forall i : nat, u t i = u 0%nat i) /\ (forall l : nat, forall i : nat, forall j : nat, W t l i j = W 0%nat l i j) /\ (forall l : nat, forall i : nat, b t l i = b 0%nat l i) /\ (forall i : nat, forall j : nat, V_ t i j = V_ 0%nat i j).
Proof.
  intros L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y U s_U u s_u W s_W b s_b V_ s_V s_v p q g_U g_u g_W g_b g_V g_v H1 H68 H69 H70 H71 H72 H73 H74 H75 H76 H77 H78 H79 H80 H81.
  exact (L4_2 L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n (run41_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_V_ L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_delta_o L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_delta_z L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_g_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_g_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_g_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_g_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_g_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_g_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_m_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_m_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_m_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_m_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_m_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_m_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_o L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_p L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_q L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_s_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_s_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_s_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_s_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_s_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_s_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) (run41_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) x y (run41_z L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) H1 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun t l i => run41_layers_delta_z L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y _ t l i) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl) (fun _ _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim4_moves :
  let L := 1%nat in
  let d := 1%nat in
  let m := 1%nat in
  let beta1 := (2 : R) in
  let beta2 := (1 / 2 : R) in
  let epsilon := (3 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1 z2 : R => z1 - z2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let psi := fun z_ : R => z_ in
  let psi_prime := fun z_ : R => 1 in
  let size_n := fun i1 : nat => 1%nat in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let v := (run41_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y) in
  psi 0 = 0 /\ (v 1%nat 1%nat <> v 0%nat 1%nat).
Proof.
  intros L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y v.
  pose (m_v := (run41_m_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (U := (run41_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (u := (run41_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (z := (run41_z L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (W := (run41_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (b := (run41_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (V_ := (run41_V_ L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (o := (run41_o L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (delta_o := (run41_delta_o L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_v := (run41_g_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (p := (run41_p L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (s_v := (run41_s_v L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (q := (run41_q L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (s_U := (run41_s_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (delta_z := (run41_delta_z L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_U := (run41_g_U L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (s_u := (run41_s_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_u := (run41_g_u L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (s_W := (run41_s_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_W := (run41_g_W L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (s_b := (run41_s_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_b := (run41_g_b L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (s_V := (run41_s_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  pose (g_V := (run41_g_V L d m beta1 beta2 epsilon eta ell_prime phi phi_prime psi psi_prime size_n x y)).
  assert (v1 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_v 0%nat 1%nat = 0)
    by (refine (eq_refl : m_v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : u 0%nat 1%nat = 0)
    by (refine (eq_refl : u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W 0%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W 0%nat 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [0; 0; 0] (same_parts v5 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : V_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : V_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : o 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [0; 0; 0] (same_parts v8 (same_parts v9 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : delta_o 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := o 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v10 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : g_v 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta_o 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta_o 1%nat 1%nat] [(-1)] (same_parts v11 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : s_v 0%nat 1%nat = 0)
    by (refine (eq_refl : s_v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : v 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := v 0%nat 1%nat - eta * (beta1 * m_v 0%nat 1%nat + (1 - beta1) * g_v 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_v 0%nat 1%nat + (1 - beta2) * g_v 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := 0 - 1 * (2 * 0 + (1 - 2) * (-1)) * (-1) * (1 / 4)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEmul (PEsub (PEc (1 # 1)) (V 3)) (V 5)))) (V 6)) (V 7))) [v 0%nat 1%nat; eta; beta1; m_v 0%nat 1%nat; g_v 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_v 0%nat 1%nat + (1 - beta2) * g_v 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [0; 1; 2; 0; (-1); (-1); 1 / 4] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : beta1 = 2) (same_parts v2 (same_parts v12 (same_parts (eq_trans (y := / (-1)) (inv1 (eq_trans (y := 1 - 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v13 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))) (rewritten (V 1) [/ (-1)] [(-1)] (same_parts (inv_number (-1 # 1)) eq_refl))) (same_parts (eq_trans (y := / 4) (inv1 (eq_trans (y := 1 + 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_v 0%nat 1%nat + (1 - beta2) * g_v 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [1; 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) * 2) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_v 0%nat 1%nat; g_v 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [1 / 2; 0; (-1); 2] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v14 (same_parts v12 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v15 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (2 # 1))) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 3) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (3 # 1))) (PEc (4 # 1)) eq_refl))) (rewritten (V 1) [/ 4] [1 / 4] (same_parts (inv_number (4 # 1)) eq_refl))) eq_refl)))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (2 # 1))) (PEc (-1 # 1))))) (PEc (-1 # 1))) (PEc (1 # 4)))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : p 1%nat = 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : W 0%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W 0%nat 1%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : delta_z 1%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : delta_z 1%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : delta_z 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta 1 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 1) * 1 * (W 0%nat 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * 1 * (0 * (-1) + 0) + 0 * 1 * (0 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 1 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 1); W 0%nat 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 1%nat] [1; 0; (-1); 0; 0; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_same (1))) (same_parts v9 (same_parts v11 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (PEc (1 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts v19 (same_parts v20 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : delta_z 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta 0 (INR L) * 1 * (V_ 0%nat 1%nat 1%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 0) * 1 * (W 0%nat 0%nat 1%nat 1%nat * delta_z 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 1 * (0 * (-1) + 0) + 1 * 1 * (0 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 0 (INR L); V_ 0%nat 1%nat 1%nat; delta_o 1%nat 1%nat; pos (INR L - 0); W 0%nat 0%nat 1%nat 1%nat; delta_z 1%nat 1%nat 1%nat] [0; 0; (-1); 1; 0; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_other (0) (1) (number_apart (0 # 1) (1 # 1) eq_refl))) (same_parts v9 (same_parts v11 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (PEc (0 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) (same_parts v6 (same_parts v21 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : g_U 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v22 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_U 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 1%nat 1%nat + (1 - beta2) * g_U 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 1%nat 1%nat; g_U 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v18 (same_parts v23 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : s_U 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_U 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : g_U 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v22 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_U 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 1%nat 0%nat + (1 - beta2) * g_U 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 1%nat 0%nat; g_U 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v25 (same_parts v26 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_U 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_U 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : V_ 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : V_ 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : W 0%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W 0%nat 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : delta_z 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta 0 (INR L) * 1 * (V_ 0%nat 1%nat 0%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 0) * 1 * (W 0%nat 0%nat 1%nat 0%nat * delta_z 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 * 1 * (0 * (-1) + 0) + 1 * 1 * (0 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 0 (INR L); V_ 0%nat 1%nat 0%nat; delta_o 1%nat 1%nat; pos (INR L - 0); W 0%nat 0%nat 1%nat 0%nat; delta_z 1%nat 1%nat 1%nat] [0; 0; (-1); 1; 0; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_other (0) (1) (number_apart (0 # 1) (1 # 1) eq_refl))) (same_parts v29 (same_parts v11 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (PEc (0 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) (same_parts v30 (same_parts v21 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : g_U 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v31 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_U 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 0%nat 1%nat + (1 - beta2) * g_U 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 0%nat 1%nat; g_U 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v28 (same_parts v32 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_U 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_U 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : g_U 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta_z 1%nat 0%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v31 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_U 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_U 0%nat 0%nat 0%nat + (1 - beta2) * g_U 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_U 0%nat 0%nat 0%nat; g_U 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v34 (same_parts v35 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : q 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v15 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_u 0%nat 1%nat = 0)
    by (refine (eq_refl : s_u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : g_u 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 1%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 0%nat 1%nat] [0] (same_parts v22 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : s_u 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_u 0%nat 1%nat + (1 - beta2) * g_u 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_u 0%nat 1%nat; g_u 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v38 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : s_u 0%nat 0%nat = 0)
    by (refine (eq_refl : s_u 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : g_u 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 0%nat 0%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 0%nat 0%nat] [0] (same_parts v31 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_u 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_u 0%nat 0%nat + (1 - beta2) * g_u 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_u 0%nat 0%nat; g_u 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v41 (same_parts v42 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : s_W 0%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : g_W 1%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 1%nat] [0; 0] (same_parts v8 (same_parts v20 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : s_W 1%nat 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 1%nat 1%nat + (1 - beta2) * g_W 1%nat 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 1%nat 1%nat; g_W 1%nat 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v44 (same_parts v45 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : s_W 0%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : W 0%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W 0%nat 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : b 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : z 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * W 0%nat 0%nat 0%nat 1%nat + 0 + b 0%nat 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 0%nat 1%nat; W 0%nat 0%nat 0%nat 1%nat; b 0%nat 0%nat 0%nat] [0; 0; 0] (same_parts v5 (same_parts v48 (same_parts v49 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : g_W 1%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_z 1%nat 2%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_z 1%nat 2%nat 1%nat] [0; 0] (same_parts v50 (same_parts v20 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W 1%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 1%nat 0%nat + (1 - beta2) * g_W 1%nat 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 1%nat 0%nat; g_W 1%nat 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v47 (same_parts v51 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_W 0%nat 1%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : delta_z 1%nat 2%nat 0%nat = 0)
    by (refine (eq_refl : delta_z 1%nat 2%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : g_W 1%nat 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_z 1%nat 2%nat 0%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_z 1%nat 2%nat 0%nat] [0; 0] (same_parts v8 (same_parts v54 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_W 1%nat 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 0%nat 1%nat + (1 - beta2) * g_W 1%nat 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 0%nat 1%nat; g_W 1%nat 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v53 (same_parts v55 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W 0%nat 1%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 1%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : g_W 1%nat 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_z 1%nat 2%nat 0%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_z 1%nat 2%nat 0%nat] [0; 0] (same_parts v50 (same_parts v54 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_W 1%nat 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 1%nat 0%nat 0%nat + (1 - beta2) * g_W 1%nat 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 1%nat 0%nat 0%nat; g_W 1%nat 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v57 (same_parts v58 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : s_W 0%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : g_W 1%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * delta_z 1%nat 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 1%nat; delta_z 1%nat 1%nat 1%nat] [0; 0] (same_parts v5 (same_parts v21 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : s_W 1%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 1%nat 1%nat + (1 - beta2) * g_W 1%nat 0%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 1%nat 1%nat; g_W 1%nat 0%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v60 (same_parts v61 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : s_W 0%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : U 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : U 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : u 0%nat 0%nat = 0)
    by (refine (eq_refl : u 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : z 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := U 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 0%nat 1%nat; x 1%nat 1%nat; u 0%nat 0%nat] [0; 1; 0] (same_parts v64 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v65 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : g_W 1%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 0%nat * delta_z 1%nat 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 0%nat; delta_z 1%nat 1%nat 1%nat] [0; 0] (same_parts v66 (same_parts v21 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : s_W 1%nat 0%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 1%nat 0%nat + (1 - beta2) * g_W 1%nat 0%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 1%nat 0%nat; g_W 1%nat 0%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v63 (same_parts v67 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : s_W 0%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : W 0%nat 1%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W 0%nat 1%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : delta_z 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta 1 (INR L) * 1 * (V_ 0%nat 1%nat 0%nat * delta_o 1%nat 1%nat + 0) + pos (INR L - 1) * 1 * (W 0%nat 1%nat 1%nat 0%nat * delta_z 1%nat 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * 1 * (0 * (-1) + 0) + 0 * 1 * (0 * 0 + 0)) (rewritten (PEadd (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (PEc (1 # 1))) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [delta 1 (INR L); V_ 0%nat 1%nat 0%nat; delta_o 1%nat 1%nat; pos (INR L - 1); W 0%nat 1%nat 1%nat 0%nat; delta_z 1%nat 2%nat 1%nat] [1; 0; (-1); 0; 0; 0] (same_parts (eq_trans (f_equal2 delta eq_refl (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl))) (delta_same (1))) (same_parts v29 (same_parts v11 (same_parts (eq_trans (f_equal pos (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (PEc (1 # 1))) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts v70 (same_parts v20 eq_refl))))))) (ring_fact [] (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : g_W 1%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 1%nat * delta_z 1%nat 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 1%nat; delta_z 1%nat 1%nat 0%nat] [0; 0] (same_parts v5 (same_parts v71 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : s_W 1%nat 0%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 0%nat 1%nat + (1 - beta2) * g_W 1%nat 0%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 0%nat 1%nat; g_W 1%nat 0%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v69 (same_parts v72 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : s_W 0%nat 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W 0%nat 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : g_W 1%nat 0%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 0%nat 0%nat * delta_z 1%nat 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 0%nat 0%nat; delta_z 1%nat 1%nat 0%nat] [0; 0] (same_parts v66 (same_parts v71 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_W 1%nat 0%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W 0%nat 0%nat 0%nat 0%nat + (1 - beta2) * g_W 1%nat 0%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W 0%nat 0%nat 0%nat 0%nat; g_W 1%nat 0%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v74 (same_parts v75 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : s_b 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_b 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : g_b 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 2%nat 1%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 2%nat 1%nat] [0] (same_parts v20 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : s_b 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 1%nat 1%nat + (1 - beta2) * g_b 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 1%nat 1%nat; g_b 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v77 (same_parts v78 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : s_b 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_b 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : g_b 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 2%nat 0%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 2%nat 0%nat] [0] (same_parts v54 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : s_b 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 1%nat 0%nat + (1 - beta2) * g_b 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 1%nat 0%nat; g_b 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v80 (same_parts v81 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : s_b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : g_b 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 1%nat 1%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 1%nat 1%nat] [0] (same_parts v21 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : s_b 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 0%nat 1%nat + (1 - beta2) * g_b 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 0%nat 1%nat; g_b 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v83 (same_parts v84 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : s_b 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : g_b 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta_z 1%nat 1%nat 0%nat) eq_refl (rewritten (V 1) [delta_z 1%nat 1%nat 0%nat] [0] (same_parts v71 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : s_b 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b 0%nat 0%nat 0%nat + (1 - beta2) * g_b 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b 0%nat 0%nat 0%nat; g_b 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v86 (same_parts v87 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : s_V 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_V 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : g_V 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_o 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_o 1%nat 1%nat] [0; (-1)] (same_parts v8 (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : s_V 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 1%nat 1%nat + (1 - beta2) * g_V 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 1%nat 1%nat; g_V 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v89 (same_parts v90 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : s_V 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_V 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : g_V 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_o 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_o 1%nat 1%nat] [0; (-1)] (same_parts v50 (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : s_V 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 1%nat 0%nat + (1 - beta2) * g_V 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 1%nat 0%nat; g_V 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v92 (same_parts v93 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : s_V 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_V 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : V_ 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : V_ 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : v 0%nat 0%nat = 0)
    by (refine (eq_refl : v 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : o 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * V_ 0%nat 0%nat 1%nat + 0 + v 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [z 1%nat 1%nat 1%nat; V_ 0%nat 0%nat 1%nat; v 0%nat 0%nat] [0; 0; 0] (same_parts v8 (same_parts v96 (same_parts v97 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : delta_o 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := o 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v98 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : g_V 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 1%nat * delta_o 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 1%nat; delta_o 1%nat 0%nat] [0; (-1)] (same_parts v8 (same_parts v99 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : s_V 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 0%nat 1%nat + (1 - beta2) * g_V 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 0%nat 1%nat; g_V 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v95 (same_parts v100 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : s_V 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_V 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : g_V 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := z 1%nat 1%nat 0%nat * delta_o 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [z 1%nat 1%nat 0%nat; delta_o 1%nat 0%nat] [0; (-1)] (same_parts v50 (same_parts v99 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : s_V 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_V 0%nat 0%nat 0%nat + (1 - beta2) * g_V 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_V 0%nat 0%nat 0%nat; g_V 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v102 (same_parts v103 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : s_v 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_v 0%nat 1%nat + (1 - beta2) * g_v 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_v 0%nat 1%nat; g_v 1%nat 1%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v14 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : s_v 0%nat 0%nat = 0)
    by (refine (eq_refl : s_v 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v107 : g_v 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta_o 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta_o 1%nat 0%nat] [(-1)] (same_parts v99 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v108 : s_v 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_v 0%nat 0%nat + (1 - beta2) * g_v 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_v 0%nat 0%nat; g_v 1%nat 0%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v106 (same_parts v107 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (v 1%nat 1%nat) (v 0%nat 1%nat) (rewritten (V 1) [v 1%nat 1%nat] [1 / 4] (same_parts v16 eq_refl)) (rewritten (V 1) [v 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 4) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data, step 1 changes $\mathbf{v}$ *)

Record run51_state := { run51_now_U : nat -> nat -> R; run51_now_u : nat -> R; run51_now_W : nat -> nat -> nat -> R; run51_now_b : nat -> nat -> R; run51_now_V_ : nat -> nat -> R; run51_now_v : nat -> R }.

Section run51.
Variables (L d m : nat) (eta : R) (phi phi_prime : R -> R) (size_n : nat -> nat) (x y : nat -> nat -> R).
Fixpoint run51_next_z (now : run51_state) (t l i : nat) {struct l} : R :=
  match l with O => Sum 1 d (fun j => run51_now_U now i j * x (S t) j) + run51_now_u now i | S l => Sum 1 (size_n l) (fun j => phi (run51_next_z now t l j) * run51_now_W now l i j) + run51_now_b now l i end.
Definition run51_next_o (now : run51_state) (t i : nat) : R :=
  Sum 1 (size_n L) (fun j => phi (run51_next_z now t L j) * run51_now_V_ now i j) + run51_now_v now i.
Definition run51_next_delta_o (now : run51_state) (t i : nat) : R :=
  run51_next_o now t i - y (S t) i.
Fixpoint run51_next_delta_z_from (rest : nat) (now : run51_state) (t l i : nat) : R :=
  match rest with O => 0 | S rest => delta (INR l) (INR L) * phi_prime (run51_next_z now t L i) * Sum 1 m (fun j => run51_now_V_ now j i * run51_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run51_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run51_now_W now l j i * run51_next_delta_z_from rest now t (S l) j) end.
Definition run51_next_delta_z (now : run51_state) (t l i : nat) : R := run51_next_delta_z_from (S L - l) now t l i.
Lemma run51_layers_delta_z (now : run51_state) (t l i : nat) :
  run51_next_delta_z now t l i = delta (INR l) (INR L) * phi_prime (run51_next_z now t L i) * Sum 1 m (fun j => run51_now_V_ now j i * run51_next_delta_o now t j) + pos (INR L - INR l) * phi_prime (run51_next_z now t l i) * Sum 1 (size_n (S l)) (fun j => run51_now_W now l j i * run51_next_delta_z now t (S l) j).
Proof using All. unfold run51_next_delta_z. by_layers l L. Qed.
Definition run51_next_U (now : run51_state) (t i j : nat) : R :=
  run51_now_U now i j - eta * run51_next_delta_z now t 0%nat i * x (S t) j.
Definition run51_next_u (now : run51_state) (t i : nat) : R :=
  run51_now_u now i - eta * run51_next_delta_z now t 0%nat i.
Definition run51_next_W (now : run51_state) (t l i j : nat) : R :=
  run51_now_W now l i j - eta * phi (run51_next_z now t l j) * run51_next_delta_z now t (S l) i.
Definition run51_next_b (now : run51_state) (t l i : nat) : R :=
  run51_now_b now l i - eta * run51_next_delta_z now t (S l) i.
Definition run51_next_V_ (now : run51_state) (t i j : nat) : R :=
  run51_now_V_ now i j - eta * phi (run51_next_z now t L j) * run51_next_delta_o now t i.
Definition run51_next_v (now : run51_state) (t i : nat) : R :=
  run51_now_v now i - eta * run51_next_delta_o now t i.
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_U := run51_next_U now t; run51_now_u := run51_next_u now t; run51_now_W := run51_next_W now t; run51_now_b := run51_next_b now t; run51_now_V_ := run51_next_V_ now t; run51_now_v := run51_next_v now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_U := fun i j => 0; run51_now_u := fun i => 0; run51_now_W := fun l i j => 0; run51_now_b := fun l i => 0; run51_now_V_ := fun i j => 0; run51_now_v := fun i => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_U (t : nat) := run51_now_U (run51_after t).
Definition run51_u (t : nat) := run51_now_u (run51_after t).
Definition run51_W (t : nat) := run51_now_W (run51_after t).
Definition run51_b (t : nat) := run51_now_b (run51_after t).
Definition run51_V_ (t : nat) := run51_now_V_ (run51_after t).
Definition run51_v (t : nat) := run51_now_v (run51_after t).
Definition run51_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run51_next_z (run51_after t) t end.
Definition run51_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_o (run51_after t) t end.
Definition run51_delta_o (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta_o (run51_after t) t end.
Definition run51_delta_z (t : nat) : nat -> nat -> R :=
  match t with O => fun l i => 0 | S t => run51_next_delta_z (run51_after t) t end.
End run51.

Theorem claim5 :
  exists (L d m : nat) (eta : R) (size_n : nat -> nat) (x y : nat -> nat -> R),
  let phi := fun z_ : R => tanh z_ in
  let phi_prime := fun z_ : R => 1 - tanh z_ ^ 2 in
  let v := (run51_v L d m eta phi phi_prime size_n x y) in
  0 < eta /\
  0 < INR L /\
  (~ (forall i : nat, v 1%nat i = v 0%nat i)).
Proof.
  pose (L := 1%nat).
  pose (d := 1%nat).
  pose (m := 1%nat).
  pose (eta := (1 : R)).
  pose (size_n := fun i1 : nat => 1%nat).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z_ : R => tanh z_).
  pose (phi_prime := fun z_ : R => 1 - tanh z_ ^ 2).
  pose (v := (run51_v L d m eta phi phi_prime size_n x y)).
  pose (U := (run51_U L d m eta phi phi_prime size_n x y)).
  pose (u := (run51_u L d m eta phi phi_prime size_n x y)).
  pose (z := (run51_z L d m eta phi phi_prime size_n x y)).
  pose (W := (run51_W L d m eta phi phi_prime size_n x y)).
  pose (b := (run51_b L d m eta phi phi_prime size_n x y)).
  pose (V_ := (run51_V_ L d m eta phi phi_prime size_n x y)).
  pose (o := (run51_o L d m eta phi phi_prime size_n x y)).
  pose (delta_o := (run51_delta_o L d m eta phi phi_prime size_n x y)).
  assert (v1 : v 0%nat 1%nat = 0)
    by (refine (eq_refl : v 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : U 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : U 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : u 0%nat 1%nat = 0)
    by (refine (eq_refl : u 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := U 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + u 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [U 0%nat 1%nat 1%nat; x 1%nat 1%nat; u 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W 0%nat 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W 0%nat 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := tanh (z 1%nat 0%nat 1%nat) * W 0%nat 0%nat 1%nat 1%nat + 0 + b 0%nat 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [tanh (z 1%nat 0%nat 1%nat); W 0%nat 0%nat 1%nat 1%nat; b 0%nat 0%nat 1%nat] [0; 0; 0] (same_parts (eq_trans (f_equal tanh (rewritten (V 1) [z 1%nat 0%nat 1%nat] [0] (same_parts v4 eq_refl))) law_tanh_of_zero) (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : V_ 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : V_ 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : o 1%nat 1%nat = 0)
    by (refine (eq_trans (y := tanh (z 1%nat 1%nat 1%nat) * V_ 0%nat 1%nat 1%nat + 0 + v 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [tanh (z 1%nat 1%nat 1%nat); V_ 0%nat 1%nat 1%nat; v 0%nat 1%nat] [0; 0; 0] (same_parts (eq_trans (f_equal tanh (rewritten (V 1) [z 1%nat 1%nat 1%nat] [0] (same_parts v7 eq_refl))) law_tanh_of_zero) (same_parts v8 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta_o 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := o 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [o 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v9 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : v 1%nat 1%nat = 1)
    by (refine (eq_trans (y := v 0%nat 1%nat - eta * delta_o 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [v 0%nat 1%nat; eta; delta_o 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v10 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ L (ex_intro _ d (ex_intro _ m (ex_intro _ eta (ex_intro _ size_n (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [INR L] [1] (same_parts (INR_IZR_INZ L : INR L = 1) eq_refl)))) (fun h : forall i : nat, v 1%nat i = v 0%nat i => (eq_fails (v 1%nat 1%nat) (v 0%nat 1%nat) (rewritten (V 1) [v 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [v 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim1_moves, claim2_moves, claim3_moves, claim4_moves).
Print Assumptions certified.
