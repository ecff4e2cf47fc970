"""Formulas as `replay` prints them: readable in one way, whatever names a file chooses."""

from __future__ import annotations

import pytest

from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
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
)  # fmt: skip
from symbolic_init.proof_files.readable import Writer

x, y, n, k = Sym("x"), Sym("y"), Sym("n", INDEX), Bound(0)
ONE, MINUS = Num(1), Num(-1)


def written(formula: Formula) -> str:
    return Writer((formula,)).formula(formula)


TERMS: dict[str, Term] = {
    "x + y": Add((x, y)),
    "x - y": Add((x, Mul((MINUS, y)))),
    "x - y·x": Add((x, Mul((MINUS, y, x)))),
    "(-1)·x + y": Add((Mul((MINUS, x)), y)),
    "x + (y + x)": Add((x, Add((y, x)))),
    "x + (-1)": Add((x, MINUS)),
    "x·(y + 1)": Mul((x, Add((y, ONE)))),
    "x·(y·x)": Mul((x, Mul((y, x)))),
    "(x·y)^2": Pow(Mul((x, y)), 2),
    "(x^2)^(-1)": Pow(Pow(x, 2), -1),
    "(-1)^2": Pow(MINUS, 2),
    "w[n + 1]·phi(x + y)": Mul((Entry("w", (Add((n, ONE)),)), App("phi", (Add((x, y)),)))),
    "Σ(j = 1..n: w[j])·x": Mul((Sum(ONE, n, Entry("w", (k,))), x)),
    "Σ(j = 1..n: Σ(j_2 = 1..j: w[j, j_2]))": Sum(ONE, n, Sum(ONE, k, Entry("w", (Bound(1), Bound(0))))),
    "0": Add(()),
    "1": Mul(()),
}  # fmt: skip


@pytest.mark.parametrize("text", TERMS)
def test_a_term(text: str) -> None:
    assert written(Equal(TERMS[text], x)) == f"{text} = x"


FORMULAS: dict[str, Formula] = {
    "x < y": Less(x, y),
    "not x ≤ y": Not(AtMost(x, y)),
    "not (not x = y)": Not(Not(Equal(x, y))),
    "x = y ⟹ y = x": Implies(Equal(x, y), Equal(y, x)),
    "(x = y ⟹ y = x) ⟹ x = y": Implies(Implies(Equal(x, y), Equal(y, x)), Equal(x, y)),
    "x = y and (y = x and x < y)": And((Equal(x, y), And((Equal(y, x), Less(x, y))))),
    "true": And(()),
    "(for all k ∈ ℕ: w[k] = x) ⟹ x = y": Implies(ForAll(INDEX, Equal(Entry("w", (k,)), x)), Equal(x, y)),
    "for all k ∈ ℕ, z ∈ ℝ: w[k] = z": ForAll(
        INDEX, ForAll(REAL, Equal(Entry("w", (Bound(1),)), Bound(0, REAL)), "z"), "k"
    ),
}


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula(text: str) -> None:
    assert written(FORMULAS[text]) == text


def test_a_bound_variable_never_takes_a_name_that_is_in_use() -> None:
    hidden = ForAll(REAL, Equal(x, Bound(0, REAL)), "x")
    assert written(hidden) == "for all x_2 ∈ ℝ: x = x_2"
    twice = ForAll(REAL, ForAll(REAL, Less(Bound(1, REAL), Bound(0, REAL)), "z"), "z")
    assert written(twice) == "for all z ∈ ℝ, z_2 ∈ ℝ: z < z_2"


def test_variables_of_two_sorts_with_one_name_are_told_apart() -> None:
    writer = Writer((formula := Equal(Sym("n"), n),))
    assert writer.formula(formula) == "n_2 = n"
    assert writer.variables() == "n_2 ∈ ℝ; n ∈ ℕ"


@pytest.mark.parametrize("name", ["x + y", "0", "\x1b[31mred", "a\nHypotheses: none", "'", "x·y", "w[0]", "not", "Σ"])
def test_a_name_that_is_no_word_stands_in_quotes(name: str) -> None:
    assert written(Equal(Sym(name), ONE)) == f"{name!a} = 1"
    assert written(Equal(App(name, ()), Entry(name, ()))) == f"{name!a}() = {name!a}[]"
