"""Formulas on one line, and what becomes of them where there are no letters but those of ASCII."""

from __future__ import annotations

import pytest

from symbolic_init.layout import TIMES, Accent, Fenced, Letter, Node, Number, Operator, Row, Script, Word
from symbolic_init.printing.ascii import to_ascii
from symbolic_init.printing.plain import formula

E, A, X, ETA, TAU = (Letter(char) for char in "eaxητ")
MORE = Row((TAU, Operator("+"), Number("1")))


@pytest.mark.parametrize(
    ("node", "printed"),
    [
        (Script(E, None, Row((A, TIMES, X))), "exp(a x)"),
        (Script(E, None, Word("ax")), "eᵃˣ"),
        (Script(E, None, Row((Number("0"), Operator("·"), Number("1")))), "exp(0 · 1)"),
        (Script(E, None, MORE), "exp(τ+1)"),
        (Script(E, None, Fenced("(", MORE, ")")), "e^(τ+1)"),
        (Script(E, Letter("k"), Fenced("(", MORE, ")")), "eₖ^(τ+1)"),
        (Script(X, Row((Letter("t"), Operator("+"), Number("1")))), "xₜ₊₁"),
        (Accent(Accent(X, "hat"), "tilde"), "x\u0302\u0303"),
        (Accent(Letter("y"), "hat"), "\u0177"),
        (Accent(Word("out"), "tilde"), "o\u0303ut"),
    ],
)
def test_what_is_printed_is_what_is_meant(node: Node, printed: str) -> None:
    assert formula(node) == printed


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("wₜ₊₁⁽ᵗ⁺¹⁾ x₁₂¹⁰", "w_(t+1)^(t+1) x_12^10"),
        ("𝐖⁽ᵗ⁾ᵀ 𝐚ₗ₋₁ᵀ", "W^(t)^T a_(l-1)^T"),
        ("eᵗ⁺¹ e⁽ᵗ⁺¹⁾ e⁻ᶻ", "e^{t+1} e^(t+1) e^{-z}"),
        ("ŷ̃ ỹ ṽ Δŵ o\u0303ut", "yhattilde ytilde vtilde Deltawhat outtilde"),
        ("Muñoz, château, Böhm", "Munoz, chateau, Bohm"),
        ("η𝐱 aη cη∑_(j=1)^n ℓ l", "eta x a eta c eta sum_(j=1)^n ell l"),
        ("× x ⊙ y ∘ z · 2", "* x (.) y (o) z . 2"),
        ("¬a (∀k: b) ∇ℓ", "not a (for all k: b) grad ell"),
        ("x²y", "x^2 y"),
        ("漢", "?"),
    ],
)
def test_ascii_tells_apart_what_unicode_does(text: str, spelt: str) -> None:
    assert to_ascii(text) == spelt
