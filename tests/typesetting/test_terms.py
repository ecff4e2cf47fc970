"""How kernel terms and formulas look: the author's order, vectors, inner products, cases."""

from __future__ import annotations

from fractions import Fraction

import pytest

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Bound,
    Entry,
    Equal,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
)
from symbolic_init.piecewise import cases
from symbolic_init.printing import latex, plain
from symbolic_init.system import NEXT, TIME, Function, generalise
from tests.specimen_terms import ETA, ETA2, STEP, K, Z, at, inner, minus, n, phi
from tests.specimens import five_lines
from tests.typesetting.random_terms import SETTER

I = Sym("i", INDEX)  # noqa: E741
A, B, C = Sym("a"), Sym("b"), Sym("c")


def text(term: Term, *indices: Sym) -> str:
    return plain.formula(SETTER.term(term, indices))


def said(formula: Formula) -> str:
    return plain.formula(SETTER.sentence(formula).node)


def test_what_a_choice_by_indices_leaves_out_is_said() -> None:
    bracket, below = App("delta", (I, K)), App("pos", (Add((K, Mul((Num(-1), I)))),))
    assert text(Add((Mul((bracket, A)), Mul((below, B))))) == "{ a if i = k; b if i < k; 0 otherwise"


def test_what_is_remembered_of_a_term_is_not_said_of_one_with_other_bound_names() -> None:
    sums = [Sum(Num(1), n, Entry("a", (Bound(0),)), hint) for hint in "jlj"]
    assert sums[0] == sums[1]
    assert [text(term) for term in sums] == ["∑_(j=1)^n a⁽ʲ⁾", "∑_(l=1)^n a⁽ˡ⁾", "∑_(j=1)^n a⁽ʲ⁾"]
    every = [generalise(Equal(Entry("a", (i,)), i), i) for i in (Sym("k", INDEX), I)]
    assert every[0] == every[1]
    assert said(every[0]) != said(every[1])


def test_the_calculation_of_the_second_seed_text_is_set_as_its_author_set_it() -> None:
    assert [latex.formula(SETTER.term(line, (K,))) for line in five_lines()] == [
        r"\Delta\mathbf{w}^{(2)}",
        r"\eta\,(y^{(2)} - \hat y^{(2)})\,\mathbf{x}^{(2)}",
        r"\eta\,\bigl(y^{(2)} - \phi(\mathbf{w}^{(1)} \cdot \mathbf{x}^{(2)})\bigr)\,\mathbf{x}^{(2)}",
        r"\eta\,\bigl(y^{(2)} - \phi\bigl((\mathbf{w}^{(0)} + \Delta\mathbf{w}^{(1)}) \cdot \mathbf{x}^{(2)}\bigr)"
        r"\bigr)\,\mathbf{x}^{(2)}",
        r"\eta\,\Bigl(y^{(2)} - \phi\bigl(\bigl(\mathbf{w}^{(0)} + \eta\,(y^{(1)} - \hat y^{(1)})\,\mathbf{x}^{(1)}"
        r"\bigr) \cdot \mathbf{x}^{(2)}\bigr)\Bigr)\,\mathbf{x}^{(2)}",
        r"\eta\,\Bigl(y^{(2)} - \phi\Bigl(\bigl(\mathbf{w}^{(0)} + \eta\,\bigl(y^{(1)} - \phi(\mathbf{w}^{(0)} \cdot "
        r"\mathbf{x}^{(1)})\bigr)\,\mathbf{x}^{(1)}\bigr) \cdot \mathbf{x}^{(2)}\Bigr)\Bigr)\,\mathbf{x}^{(2)}",
    ]


@pytest.mark.parametrize(
    ("term", "print_"),
    [
        (Add((B, A)), "b + a"),
        (Mul((B, A)), "b a"),
        (minus(A, B), "a − b"),
        (Add((A, Num(-1))), "a − 1"),
        (Add((A, Mul((Num(-2), B)))), "a − 2 b"),
        (minus(A, Add((B, C))), "a − (b + c)"),
        (Add((A, Add((B, C)))), "a + (b + c)"),
        (Mul((Num(-1), A)), "−a"),
        (Mul((Num(-1), Num(3))), "(−1) · 3"),
        (Mul((A, Num(2))), "a · 2"),
        (Mul((A, Mul((B, C)))), "a (b c)"),
        (Mul((A, Pow(B, -1))), "a/b"),
        (Mul((Pow(B, -1), A)), "(1/b) a"),
        (Mul((A, Pow(B, -1), C)), "(a/b) c"),
        (Mul((A, B, Pow(C, -2))), "(a b)/c²"),
        (Pow(Add((A, B)), 2), "(a + b)²"),
        (Pow(at("y", 1), 2), "(y⁽¹⁾)²"),
        (Num(Fraction(-2, 3)), "−2/3"),
        (App("nonneg", (Z,)), "[z ≥ 0]"),
        (App("pos", (Z,)), "[z > 0]"),
        (App("exp", (Mul((Num(-1), Z)),)), "e⁻ᶻ"),
        (App("exp", (Pow(Z, -1),)), "exp(1/z)"),
        (App("abs", (Z,)), "|z|"),
        (Pow(App("sqrt", (Mul((Num(4), App("atan", (Num(1),)))),)), -1), "1/√π"),
        (Sym("eta'"), "η′"),
        (at("w'", TIME, Num(1)), "w′₁⁽ᵗ⁾"),
        (Entry("w0", (K,)), "w_(0,k)"),
        (inner(lambda j: at("w", TIME, j), lambda j: at("x", NEXT, j)), "𝐰⁽ᵗ⁾ · 𝐱⁽ᵗ⁺¹⁾"),
        (inner(A, lambda j: at("w", 0, j), lambda j: at("x", 1, j)), "a 𝐰⁽⁰⁾ · 𝐱⁽¹⁾"),
        (Mul((A, inner(lambda j: at("w", 0, j), lambda j: at("x", 1, j)))), "a (𝐰⁽⁰⁾ · 𝐱⁽¹⁾)"),
        (Sum(Num(1), n, Pow(at("w", 0, Bound(0)), 2)), "‖𝐰⁽⁰⁾‖²"),
        (Sum(Num(1), n, at("w", 0, Bound(0))), "∑_(j=1)^n wⱼ⁽⁰⁾"),
        (Sum(Num(2), n, Mul((at("w", 0, Bound(0)), at("x", 1, Bound(0))))), "∑_(j=2)^n wⱼ⁽⁰⁾ xⱼ⁽¹⁾"),
        (Sum(Num(1), TIME, Mul((at("w", 0, Bound(0)), at("x", 1, Bound(0))))), "∑_(j=1)^t wⱼ⁽⁰⁾ xⱼ⁽¹⁾"),
    ],
)
def test_a_term_prints_in_the_order_in_which_it_was_written(term: Term, print_: str) -> None:
    assert text(term) == print_


@pytest.mark.parametrize(
    ("formula", "print_"),
    [
        (generalise(Equal(at("w", 0, K), Num(0)), K), "𝐰⁽⁰⁾ = 𝟎"),
        (generalise(Equal(Mul((ETA2, at("w", TIME, K))), Mul((ETA, at("w'", TIME, K)))), TIME, K),
         "η′ 𝐰⁽ᵗ⁾ = η 𝐰′⁽ᵗ⁾\u2003for all t"),
        (generalise(Equal(at("v", 0, K), Mul((Entry("w0", (K,)), Pow(ETA, -1)))), K), "𝐯⁽⁰⁾ = 𝐰₀/η"),
        (generalise(Equal(at("w", TIME, K), Pow(at("w", TIME, K), 2)), TIME, K),
         "wₖ⁽ᵗ⁾ = (wₖ⁽ᵗ⁾)²\u2003for all t, k"),
        (generalise(Equal(at("w", TIME, K), Num(1)), TIME, K), "wₖ⁽ᵗ⁾ = 1\u2003for all t, k"),
        (generalise(Equal(at("W", 0, I, K), Num(0)), I, K), "𝐖⁽⁰⁾ = 𝟎"),
        (generalise(Equal(at("W", TIME, I, K), at("v", TIME, K)), TIME, I, K),
         "W_(i,k)⁽ᵗ⁾ = vₖ⁽ᵗ⁾\u2003for all t, i, k"),
        (generalise(Not(Equal(at("w", 0, K), Num(0))), K), "wₖ⁽⁰⁾ ≠ 0\u2003for all k"),
        (generalise(Implies(Less(Num(0), C), Equal(phi(Mul((C, Z))), phi(Z))), C, Z),
         "c > 0 ⟹ ϕ(c z) = ϕ(z)\u2003for all c, z ∈ ℝ"),
        (generalise(Implies(Less(Num(0), at("w", 0, K)), Equal(at("w", 1, K), at("w", 0, K))), K),
         "wₖ⁽⁰⁾ > 0 ⟹ wₖ⁽¹⁾ = wₖ⁽⁰⁾\u2003for all k"),
    ],
)  # fmt: skip
def test_a_formula_suppresses_a_vector_index_only_where_every_summand_is_a_vector(
    formula: Formula, print_: str
) -> None:
    assert said(formula) == print_.replace("\u2003", "   ")


def test_a_bound_index_is_renamed_when_its_name_is_taken() -> None:
    taken = Sum(Num(1), n, Mul((at("y", 1), at("w", 0, Bound(0)), at("w", 0, Sym("j", INDEX)))), "j")
    assert text(taken) == "∑_(k=1)^n y⁽¹⁾ wₖ⁽⁰⁾ wⱼ⁽⁰⁾"


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (STEP, ["1 if z ≥ 0", "−1 otherwise"]),
        (Add((App("pos", (Z,)), App("nonneg", (Z,)), Num(-1))), ["1 if z > 0", "0 if z = 0", "−1 if z < 0"]),
        (Mul((Z, App("pos", (Z,)))), ["z if z > 0", "0 otherwise"]),
        (Add((Mul((Z, App("pos", (Z,)))), Mul((A, Z, Add((Num(1), Mul((Num(-1), App("pos", (Z,)))))))))),
         ["z if z > 0", "a z otherwise"]),
    ],
)  # fmt: skip
def test_a_function_made_of_steps_is_said_case_by_case(body: Term, rows: list[str]) -> None:
    node = cases(Function("phi", (Z,), body), SETTER)
    assert node is not None
    assert plain.formula(node) == "{ " + "; ".join(rows)


def test_a_function_whose_steps_look_elsewhere_is_not_split_into_cases() -> None:
    assert cases(Function("phi", (Z,), App("pos", (Add((Z, Num(-1))),))), SETTER) is None
    assert cases(Function("phi", (Z,), Z), SETTER) is None


def test_bars_and_powers_have_one_reading() -> None:
    assert text(App("abs", (Mul((A, App("abs", (B,)), C)),))) == "|(a |b| c)|"
    assert text(App("abs", (Mul((A, Add((App("abs", (B,)), C)))),))) == "|a (|b| + c)|"
    assert (text(App("exp", (Num(2),))), text(Pow(Sym("e"), 2))) == ("e²", "(e)²")
